import type { Gap, Reader } from '../reader.ts';
import { type Counted, numberAt } from './numbers.ts';

const OR: ReadonlySet<Gap> = new Set(['to', 'dash', 'or']);

interface Alternatives extends Counted {
  /** The greater of the two numbers. */
  readonly most: number;
}

/** Whether “and” makes two numbers a range: after “between”. */
const inBetween = (reader: Reader, index: number): boolean => {
  const piece = reader.at(index);
  return (
    piece !== undefined && reader.isOneOf('betweenWords', reader.wordBefore(piece.start, piece.sentence))
  );
};

/**
 * “7 to 30”, “5-10”, “three or four”: the lesser of two numbers, with the place behind the greater one. Four digits
 * are a year more often than such a number.
 */
export function alternativesAt(reader: Reader, index: number): Alternatives | undefined {
  const lesser = numberAt(reader, index);
  if (!lesser) return undefined;
  const gap = reader.gap(lesser.next);
  const joined = OR.has(gap) || (gap === 'and' && inBetween(reader, index));
  if (!joined || reader.at(index)?.width === 4 || reader.at(lesser.next)?.width === 4) return undefined;
  const greater = numberAt(reader, lesser.next);
  return greater && greater.value > lesser.value
    ? { value: lesser.value, most: greater.value, next: greater.next }
    : undefined;
}
