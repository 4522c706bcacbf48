import type { Reading } from '../reading.ts';

const YEAR = /^(?:1[2-9]|20)\d\d$/;
/** Years in one list; more than any title has. */
const MOST = 12;

/** “the Years 1809, 1810, 1811, and 1812”: the index after years that a title counts up; `index` where none stand. */
export function yearListEnd(reading: Reading, index: number): number {
  if (!/^Years?$/.test(reading.text(index - 1)) || !YEAR.test(reading.text(index))) return index;
  let end = index + 1;
  for (let years = 1; years < MOST; years++) {
    const comma = reading.text(end) === ',' ? end + 1 : end;
    const last = reading.lower(comma) === 'and';
    const next = last ? comma + 1 : comma;
    if (next === end || !YEAR.test(reading.text(next))) return end;
    end = next + 1;
    if (last) return end;
  }
  return end;
}

/** The last stop of “U.S.”, inside a name. */
export const endsInitials = (reading: Reading, stop: number): boolean =>
  reading.text(stop) === '.' &&
  reading.isGlued(stop) &&
  reading.text(stop - 2) === '.' &&
  /^\p{Lu}$/u.test(reading.text(stop - 1));

/** Words of a title from its participle to the function word that would end it. */
const LONGEST_RUN = 6;

/** “the Ending the Long Queues Act”: a title that begins with a participle after its article runs over “the” and “in the”. */
export function followsParticiple(reading: Reading, index: number): boolean {
  if (reading.words.is.conjunctions.has(reading.lower(index + 1))) return false;
  let first = index;
  while (first > index - LONGEST_RUN && reading.isCapital(first - 1)) first--;
  const object = reading.isCapital(first + 1) || reading.lower(first + 1) === 'the';
  return reading.text(first - 1) === 'the' && object && /.{2}ing$/.test(reading.lower(first));
}

/** “Criminal Law (Amendment) Act”: a field of law before the topic in its bracket. */
export const opensTopic = (reading: Reading, index: number): boolean =>
  reading.words.is.fields.has(reading.lower(index)) && reading.text(index + 1) === '(';

/** The index after a bracket of a few words at `index`; `index` where none stands. */
export function afterTopic(reading: Reading, index: number): number {
  if (reading.text(index) !== '(') return index;
  for (let next = index + 1; next < index + LONGEST_RUN; next++)
    if (reading.text(next) === ')') return next + 1;
  return index;
}
