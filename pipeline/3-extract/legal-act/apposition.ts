import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Span } from '../../model/span.ts';
import type { Assembly } from './assembly.ts';
import { nameEnd } from './constituents/name-end.ts';
import { afterOfYear, numberAt } from './constituents/number.ts';
import type { Reading } from './reading.ts';

/** Tokens from a joint to the number of the next act of a list. */
const LONGEST_NEXT = 6;

/** An act with its number: “and Law No. 5”. */
function isNumberedNext(reading: Reading, index: number): boolean {
  for (let at = index; at < index + LONGEST_NEXT; at++) {
    if (!reading.isWord(at)) return false;
    if (!reading.words.heads.has(reading.lower(at))) continue;
    // “the Defence Act, Act No. 42”.
    const number = reading.text(at + 1) === ',' ? at + 3 : at + 1;
    return !reading.isCapital(at) || numberAt(reading, number) !== undefined;
  }
  return true;
}

/** What stands after a name shows that it ends an apposition, not a member of a list or a subject. */
function closesApposition(reading: Reading, index: number): boolean {
  const mark = reading.text(index);
  if (mark === '' || /^[.;:)]$/.test(mark)) return true;
  const comma = mark === ',';
  const next = comma ? index + 1 : index;
  if (reading.words.is.conjunctions.has(reading.lower(next))) return isNumberedNext(reading, next + 1);
  return comma && !(reading.lower(next) === 'the' && reading.isCapital(next + 1));
}

/** “Act No. 263/2016 Coll., the Atomic Act, …”: the name after the number of one act. */
export function nameInApposition(
  reading: Reading,
  mention: LegalActCandidate,
  index: number,
): Span | undefined {
  if (!mention.number || mention.title || mention.plural) return undefined;
  if (reading.text(index) !== ',' || reading.lower(index + 1) !== 'the') return undefined;
  const from = index + 2;
  if (!reading.isCapital(from)) return undefined;
  const end = nameEnd(reading, { from });
  const head = reading.words.heads.get(reading.lower(end - 1));
  if (!head?.nameBefore || head.plural || end - from < 2) return undefined;
  const code = head.type === 'code' && mention.type === 'law';
  if ((head.type !== mention.type && !code) || !closesApposition(reading, end)) return undefined;
  return reading.span(from, end);
}

/** “the Defence Act, Act No. 42 of 2002”: the number of the act that was just named. */
export function takeNumberInApposition(reading: Reading, act: Assembly): boolean {
  if (act.number || !act.name || reading.text(act.to) !== ',') return false;
  const noun = act.to + 1;
  const head = reading.words.heads.get(reading.lower(noun));
  if (head?.type !== act.head.type || head.plural || !reading.isCapital(noun)) return false;
  const number = numberAt(reading, noun + 1);
  if (!number) return false;
  const end = afterOfYear(reading, number.next);
  if (!number.marked && end === number.next) return false;
  const span = { start: number.span.start, end: reading.span(0, end).end };
  act.number = { ...number, span, text: reading.prose.slice(span.start, span.end), next: 0 };
  act.appositive = noun;
  const collected = reading.words.is.numberSeries.has(reading.lower(end)) && reading.text(end + 1) === '.';
  act.to = collected ? end + 2 : end;
  return true;
}

/** “Public Law 85-568, the Space Act of 1958, …”: names of acts that were just cited by number are no acts of their own. */
export function inApposition(
  reading: Reading,
  cited: readonly LegalActCandidate[],
  acts: readonly LegalActCandidate[],
): LegalActCandidate[] {
  const numbered = new Map(cited.filter(({ number }) => number).map((act) => [act.end, act]));
  if (numbered.size === 0) return [...acts];
  return acts.map((act): LegalActCandidate => {
    const at = reading.indexAt(act.start);
    if (act.number || act.plural || reading.lower(at - 1) !== 'the' || reading.text(at - 2) !== ',')
      return act;
    const citation = numbered.get(reading.span(at - 3, at - 2).end);
    if (citation?.type !== act.type || !closesApposition(reading, reading.indexAt(act.end))) return act;
    return { ...act, form: 'alias', aliasOf: { start: citation.start, end: citation.end } };
  });
}
