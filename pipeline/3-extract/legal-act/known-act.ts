import { actType } from '../../jurisdictions/index.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Provisions } from './constituents/provision.ts';
import { withProvisions } from './provisions.ts';
import type { Reading } from './reading.ts';

/** An act by a name that says neither its type nor its state: “IPC”, “Magna Carta”. */
export function knownAct(
  reading: Reading,
  provisions: readonly Provisions[],
  place: number,
): LegalActCandidate[] {
  const known = reading.words.known.find(({ name }) => reading.prose.startsWith(name, place));
  if (!known || /[\p{L}\p{N}]/u.test(reading.prose.charAt(place + known.name.length))) return [];
  // “Canada Pension Plan Account”: the name of another thing.
  if (/^ \p{Lu}\p{Ll}/u.test(reading.prose.slice(place + known.name.length, place + known.name.length + 3)))
    return [];
  const span = { start: place, end: place + known.name.length };
  const full = known.name === known.title;
  const act = withProvisions(reading, provisions, {
    layer: 'legal-act',
    rule: 'legal-act/known-name',
    sentence: reading.sentence,
    ...span,
    type: actType(known.type),
    form: full ? 'full' : 'short',
    noun: '',
    plural: false,
    core: span,
    head: span,
    title: { span, quoted: false },
    jurisdiction: known.jurisdiction,
    dates: [],
    provisions: [],
  });
  return known.afterProvision && act.provisions.length === 0 ? [] : [act];
}
