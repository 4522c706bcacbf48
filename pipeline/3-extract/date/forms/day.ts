import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { dayMonth, monthDay, weekdayDate } from './calendar.ts';
import { pointing } from './deictic.ts';
import { numeric } from './numeric.ts';
import { weekday } from './weekday.ts';

/** An expression that names one day, for a time to stand beside it. */
export function day(reader: Reader, index: number): PointReading | undefined {
  const found =
    weekdayDate(reader, index) ??
    dayMonth(reader, index) ??
    monthDay(reader, index) ??
    numeric(reader, index) ??
    weekday(reader, index) ??
    dayReference(reader, index);
  if (found) return found;
  const pointed = pointing(reader, index);
  const unit = pointed?.value.shift?.unit;
  const isDay = unit === 'day' || pointed?.value.fields.weekday !== undefined;
  return isDay && pointed?.value.fields.part === undefined ? pointed : undefined;
}

/** “today”, “yesterday”, “tomorrow”, “tonight”. */
export function dayReference(reader: Reader, index: number): PointReading | undefined {
  const word = reader.word(index);
  if (word?.dayReference === undefined) return undefined;
  const shift = { from: 'speech', unit: 'day', by: word.dayReference } as const;
  const fields = reader.words.nightReference.includes(word.text) ? { part: 'NI' as const } : {};
  return reading(reader, index, index + 1, point(fields, { shift }), 'date/reference');
}
