import type { Rule } from '../../../model/rule.ts';
import { over } from '../../../model/temporal/fields.ts';
import type { Reader } from '../reader.ts';
import { type Form, isPoint, type PointReading, reading } from '../reading.ts';

export const someDayRule: Rule = {
  name: 'date/some-day-in',
  form: 'A day or a month that is not named, in a point that is: “a day in January 1872”.',
  examples: [
    { text: 'It fell on a day in January 1872.', quote: 'day in January 1872', value: 'date 1872-01-XX' },
    { text: 'Some month in 1872 it closed.', quote: 'month in 1872', value: 'date 1872-XX' },
  ],
  counterexamples: ['They met three days in 1872.', 'A day in the life.'],
};

/** The finer part of the inner point is there, but not said. */
export function someDay(reader: Reader, index: number, inner: Form): PointReading | undefined {
  const piece = reader.at(index);
  const unit = piece?.word?.unit;
  if (!piece || piece.word?.plural || (unit !== 'day' && unit !== 'month')) return undefined;
  const before = reader.wordBefore(piece.start, piece.sentence);
  if (reader.gap(index + 1) !== 'in' || !(before === '' || reader.isOneOf('someDayBefore', before)))
    return undefined;
  const whole = inner(reader, index + 1);
  if (!isPoint(whole) || whole.value.shift || whole.value.fields.year === undefined) return undefined;
  const { month, season, day, quarter } = whole.value.fields;
  if (day !== undefined || quarter !== undefined || (unit === 'month' && (month ?? season) !== undefined))
    return undefined;
  const unknown = unit === 'month' ? 'month' : (month ?? season) === undefined ? 'month-and-day' : 'day';
  const value = { ...whole.value, fields: over(whole.value.fields, { unknown }) };
  return { ...reading(reader, index, whole.next, value, someDayRule.name), end: whole.end };
}
