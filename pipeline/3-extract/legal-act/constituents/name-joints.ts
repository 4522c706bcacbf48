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
