import type { Reading } from '../reading.ts';
import { endsInitials, yearListEnd } from './name-joints.ts';
import { isHead, JOINTS, LONGEST, MOST_CONNECTIVES } from './name-words.ts';
import { numberAt } from './number.ts';

const ABBREVIATION = /^(?:St|Ste|Mt|Ft)$/;

/** “Components and Parts of Weapons”: things, no part of an act. */
const namesParts = (reading: Reading, index: number): boolean =>
  reading.words.units.has(reading.lower(index)) &&
  reading.lower(index + 1) === 'of' &&
  reading.isCapital(index + 2);

/** Words of a kind of act before its number. */
const LONGEST_KIND = 4;

/** “and Constitutional Act No. 23”: the next act of a list. */
function startsNumbered(reading: Reading, index: number): boolean {
  for (let at = index; at < index + LONGEST_KIND && reading.isCapital(at); at++)
    if (reading.words.heads.has(reading.lower(at))) return numberAt(reading, at + 1)?.marked === true;
  return false;
}

/** The index after a connective run that a capital follows; `index` where none does. */
function overConnectives(reading: Reading, index: number, ands: boolean): number {
  const { connectives } = reading.words.is;
  let next = index;
  while (next < index + MOST_CONNECTIVES && connectives.has(reading.lower(next)) && !reading.isCapital(next))
    next++;
  if (next === index || !reading.isCapital(next)) return index;
  const and = reading.words.is.conjunctions.has(reading.lower(index));
  // “Regulations on … approved by Decree No. 7”: what follows with a head is another act.
  if (reading.words.is.means.has(reading.lower(index)) && reading.words.heads.has(reading.lower(next)))
    return index;
  // “of the Rights of Man and of the Citizen”.
  const parallel =
    next === index + 3 && reading.lower(index + 1) === 'of' && reading.lower(index + 2) === 'the';
  if (and && next > index + 1 && !ands && !(parallel && !reading.words.is.issuers.has(reading.lower(next))))
    return index;
  if (and && startsNumbered(reading, next)) return index;
  return and &&
    ((isHead(reading, next) && !namesParts(reading, next)) ||
      reading.words.is.numberMarks.has(reading.lower(next)))
    ? index
    : next;
}

/** A comma that a list of capitals ending in “and” goes on after. */
function afterListComma(reading: Reading, index: number): number {
  if (reading.text(index) !== ',') return index;
  const next = reading.words.is.conjunctions.has(reading.lower(index + 1)) ? index + 2 : index + 1;
  if (!reading.isCapital(next) || isHead(reading, next)) return index;
  if (next === index + 2) return next;
  for (let i = next; i < next + 14; i++) {
    if (reading.words.is.conjunctions.has(reading.lower(i))) return next;
    if (
      !(
        reading.isCapital(i) ||
        reading.text(i) === ',' ||
        (reading.text(i) === '-' && reading.isGlued(i)) ||
        (reading.isGlued(i) && reading.isWord(i)) ||
        reading.words.is.connectives.has(reading.lower(i))
      )
    )
      break;
  }
  return index;
}

/** “Substances that Deplete the Ozone Layer”: a clause of a title, its verb in capitals too. */
const isRelative = (reading: Reading, index: number): boolean =>
  reading.lower(index) === 'that' &&
  reading.isCapital(index + 1) &&
  (reading.words.is.articles.has(reading.lower(index + 2)) ||
    (reading.words.is.connectives.has(reading.lower(index + 2)) && reading.isCapital(index + 3)));

/** “No. 5” ends a name. */
const isNumberMark = (reading: Reading, index: number): boolean =>
  reading.words.is.numberMarks.has(reading.lower(index)) && numberAt(reading, index) !== undefined;

/** “Peoples' Rights”: a straight apostrophe, where a curly one needs no proof. */
const isPluralPossessive = (reading: Reading, index: number): boolean =>
  reading.text(index) === "'" &&
  reading.isGlued(index) &&
  reading.lower(index - 1).endsWith('s') &&
  !reading.isGlued(index + 1) &&
  reading.isCapital(index + 1);

export interface NameEnd {
  readonly from: number;
  /** “and the …” goes on with the name (between two parties). */
  readonly ands?: boolean;
  readonly stop?: (index: number) => boolean;
}

/** The index after a run of capitalised words with connectives, from a capitalised word at `from`. */
export function nameEnd(reading: Reading, { from, ands = false, stop }: NameEnd): number {
  let next = from;
  for (const limit = from + LONGEST; next < limit; ) {
    const years = yearListEnd(reading, next);
    if (years > next) return years;
    if (stop?.(next) || isNumberMark(reading, next)) break;
    if (reading.isCapital(next)) next++;
    else if (
      reading.text(next) === '.' &&
      ABBREVIATION.test(reading.text(next - 1)) &&
      (reading.isCapital(next + 1) || reading.isCapital(next + 2))
    )
      next++;
    else if (reading.text(next) === '-' && reading.text(next - 1) === '.') next++;
    else if (isPluralPossessive(reading, next) || isRelative(reading, next)) next++;
    else if (
      /^[dl]$/.test(reading.text(next)) &&
      /^[’']$/.test(reading.text(next + 1)) &&
      reading.isCapital(next + 2)
    )
      next += 3;
    else if (
      JOINTS.has(reading.text(next)) &&
      reading.isGlued(next) &&
      (reading.isGlued(next + 1) || reading.text(next) === '’') &&
      (reading.isWord(next + 1) || (reading.text(next) === '-' && reading.isDigits(next + 1)))
    )
      next += 2;
    else {
      const from = endsInitials(reading, next) ? next + 1 : next;
      const over = overConnectives(reading, from, ands);
      const after = over > from ? over : from > next ? next : afterListComma(reading, next);
      if (after === next || stop?.(after)) break;
      next = after;
    }
  }
  return next;
}
