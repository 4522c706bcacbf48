import { stateSigns } from '../../jurisdictions/index.ts';
import type { Assembly } from './assembly.ts';
import { stateAt, stateWithin } from './constituents/state.ts';
import type { Reading } from './reading.ts';

/** A state that a title ends with: “… of the Republic of Moldova”, “… in the Russian Federation”. */
function stateAtEnd(reading: Reading, from: number, to: number): string | undefined {
  for (let index = to - 1; index > from; index--) {
    const by = reading.lower(index - 1) === 'the' ? reading.lower(index - 2) : reading.lower(index - 1);
    if (by !== 'of' && by !== 'in') continue;
    const state = stateAt(reading, index);
    if (state && state.next >= to) return state.code;
    if (to - index > 8) return undefined;
  }
  return undefined;
}

function byTitle(reading: Reading, act: Assembly): string | undefined {
  if (act.complement) return stateAtEnd(reading, act.complement.from, act.complement.to);
  if (!act.quoted) return undefined;
  return stateAtEnd(reading, reading.indexAt(act.quoted.inner.start), reading.indexAt(act.quoted.inner.end));
}

/** Gives an act the state that its issuer, its number or the end of its title tells. */
export function takeState(reading: Reading, act: Assembly): void {
  const issuer = act.issuer?.text ?? act.before?.text;
  const known = issuer && stateSigns.issuers.find(({ name }) => issuer.includes(name))?.jurisdiction;
  const ending = stateSigns.numberEndings.find((sign) =>
    act.number?.text.endsWith(sign.ending),
  )?.jurisdiction;
  act.jurisdiction ??=
    known || ending || act.head.jurisdiction || (act.nested.length > 0 ? undefined : byTitle(reading, act));
  if (act.state)
    act.jurisdiction ??= stateWithin(reading, reading.indexAt(act.state.span.start), act.state.next);
}
