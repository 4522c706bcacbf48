import type { Rule } from '../../../model/rule.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { dayBehindWeekday } from './day-of-month.ts';

export const weekdayRule: Rule = {
  name: 'date/weekday',
  form: 'A weekday by itself: the nearest such day, on the side that the tense of its sentence points to.',
  examples: [
    { text: 'They met on Friday.', quote: 'Friday', value: 'date XXXX-WXX-5' },
    { text: 'On 5 May 1990 they met; on Monday they left.', quote: 'Monday', value: 'date 1990-05-07' },
  ],
  counterexamples: [
    'The sun sat in the west; they wed.',
    'Sun Microsystems and Sat Nav.',
    'They met on a Monday.',
  ],
};

export function weekday(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  const day = piece?.word?.weekday;
  if (!piece?.capital || day === undefined) return undefined;
  const text = piece.word?.text ?? '';
  if (piece.word?.many) return undefined;
  if (reader.words.bareOnlyInFull.words.includes(text)) return undefined;
  // “on a Monday”: any one.
  if (reader.wordBefore(piece.start, piece.sentence) === 'a') return undefined;
  return (
    dayBehindWeekday(reader, index, day) ??
    reading(reader, index, index + 1, point({ weekday: day }), weekdayRule.name)
  );
}
