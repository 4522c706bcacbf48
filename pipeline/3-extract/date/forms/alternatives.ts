import type { Reader } from '../reader.ts';
import { type Counted, numberAt } from './numbers.ts';

/** “between” two numbers makes “and” a range. */
const inBetween = (reader: Reader, index: number): boolean => {
  const piece = reader.at(index);
  return piece !== undefined && reader.wordBefore(piece.start, piece.sentence) === 'between';
};

/**
 * “7 to 30”, “5-10”: the lesser of two numbers, with the place behind the greater one. Four digits
 * are a year more often than such a number.
 */
export function alternativesAt(reader: Reader, index: number): Counted | undefined {
  const lesser = numberAt(reader, index);
  if (!lesser) return undefined;
  const gap = reader.gap(lesser.next);
  const joined = gap === 'to' || gap === 'dash' || (gap === 'and' && inBetween(reader, index));
  if (!joined || reader.at(index)?.width === 4 || reader.at(lesser.next)?.width === 4) return undefined;
  const greater = numberAt(reader, lesser.next);
  return greater && greater.value > lesser.value ? { value: lesser.value, next: greater.next } : undefined;
}
