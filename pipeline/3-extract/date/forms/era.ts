import type { Fields } from '../../../model/temporal/fields.ts';
import type { Reader } from '../reader.ts';

/** The era that follows a year: “44 BC”. Lower-case `ad` and `ce` are other words. */
export function eraAt(reader: Reader, index: number, afterCentury = false): 'bc' | 'ad' | undefined {
  const piece = reader.at(index);
  const era = piece?.word?.era;
  if (!piece || era === undefined || !reader.next(index)) return undefined;
  return piece.capital || afterCentury || era === 'bc' ? era : undefined;
}

/** A year in its era. */
export const withEra = (value: number, era: 'bc' | 'ad' | undefined): Fields =>
  era === 'bc' ? { year: value, bc: true } : { year: value };
