import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading.ts';
import { type ActNumber, numberAt } from './number.ts';

/** The number and the dates that a bracket says of the act before it. */
export interface Identity {
  readonly number: ActNumber | undefined;
  readonly dates: readonly Span[];
  /** The index after the closing bracket. */
  readonly next: number;
}

/** Tokens: longer than any such bracket. */
const LONGEST = 24;

const isJoint = (reading: Reading, index: number): boolean =>
  reading.text(index) === ',' ||
  reading.text(index) === ';' ||
  reading.lower(index) === 'under' ||
  reading.lower(index) === 'registered' ||
  reading.words.is.datePrepositions.has(reading.lower(index));

/** A bracket with a number and dates in any order and no other words: “(No. 527-IV of 6 January 2012)”. */
export function identityInBracket(reading: Reading, open: number): Identity | undefined {
  if (reading.text(open) !== '(') return undefined;
  let number: ActNumber | undefined;
  const dates: Span[] = [];
  for (let index = open + 1; index < open + LONGEST; ) {
    if (reading.text(index) === ')') {
      return number || dates.length > 0 ? { number, dates, next: index + 1 } : undefined;
    }
    const date = reading.dateAt(index);
    const found = date || number ? undefined : numberAt(reading, index);
    if (date) dates.push(date.span);
    else if (found?.marked) number = found;
    else if (!isJoint(reading, index)) return undefined;
    index = date?.next ?? found?.next ?? index + 1;
  }
  return undefined;
}
