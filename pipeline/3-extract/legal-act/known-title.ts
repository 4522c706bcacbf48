import { actType } from '../../jurisdictions/index.ts';
import type { Assembly } from './assembly.ts';
import type { Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tokens from the head to the end of the longest known name. */
const LONGEST = 9;

/** What is known of the act that is called by the tokens from `from` up to `to`, its year left out. */
function knownBy(reading: Reading, from: number, to: number): ReturnType<Vocabulary['knownTitles']['get']> {
  const { start, end } = reading.span(from, to);
  const name = reading.prose
    .slice(start, end)
    .replace(/,? \d{4}$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  return reading.words.knownTitles.get(name);
}

/** “Charter of the United Nations”: a name that is known, although a state or an issuer stands in it. */
export function takeKnownName(reading: Reading, act: Assembly): void {
  if (!reading.words.is.subjectPrepositions.has(reading.lower(act.headTo))) return;
  const from = act.name?.from ?? act.headFrom;
  for (let to = act.headTo + 2; to < act.headTo + LONGEST && reading.isWord(to - 1); to++) {
    if (!knownBy(reading, from, to) || goesOn(reading, to)) continue;
    act.name = { from, to };
    act.to = to;
  }
}

/** “Charter of Fundamental Rights and Freedoms” is not the “Charter of Fundamental Rights”. */
const goesOn = (reading: Reading, to: number): boolean =>
  reading.lower(to) === 'and' &&
  reading.isCapital(to + 1) &&
  !reading.words.heads.has(reading.lower(to + 1)) &&
  !reading.isCapital(to + 2);

/** Tokens of a possessor: “Queen’s”. */
const POSSESSOR = 3;

/** “Queen’s Regulations and Orders for the Canadian Forces”: a known name that begins with a possessor. */
export function takeKnownPossession(reading: Reading, act: Assembly): void {
  const from = act.headFrom - POSSESSOR;
  for (let to = act.headTo; to < act.headTo + LONGEST && reading.isWord(to - 1); to++) {
    if (!knownBy(reading, from, to)) continue;
    act.name = { from, to };
    act.from = from;
    act.to = to;
  }
}

/** What is known of an act by its name: the type and the state that its words do not say. */
export function takeKnown(reading: Reading, act: Assembly): void {
  const known = act.name && knownBy(reading, act.name.from, Math.max(act.headTo, act.name.to));
  if (!known) return;
  act.type = actType(known.type);
  act.jurisdiction = known.jurisdiction;
}
