import { type DayPart, over } from '../../../model/temporal/fields.ts';
import type { Point } from '../../../model/temporal/value.ts';
import type { Reader } from '../reader.ts';
import { isPoint, type Reading, reading } from '../reading.ts';
import { clockRule } from './clock.ts';
import { day } from './day.ts';
import { daysAfterMonth, daysBeforeMonth } from './day-list.ts';

const partAt = (reader: Reader, index: number): DayPart | undefined => {
  const word = reader.word(index);
  return word?.dayPart !== undefined && !word.plural && !word.many ? word.dayPart : undefined;
};

/** “Friday night”, “yesterday morning”, “12 May morning”: the part of the day behind what names one day. */
export function withDayPart(reader: Reader, made: Reading): Reading {
  if (reader.gap(made.next) !== 'space' || !isPoint(made)) return made;
  const part = partAt(reader, made.next);
  if (part === undefined || !isDay(made.value) || reader.at(made.next - 1)?.end !== made.end) return made;
  const value = { ...made.value, fields: over(made.value.fields, { part }) };
  return { ...reading(reader, made.first, made.next + 1, value, clockRule.name), start: made.start };
}

const isDay = ({ fields, shift }: Point): boolean =>
  fields.part === undefined &&
  fields.hour === undefined &&
  (fields.day !== undefined || fields.weekday !== undefined || shift?.unit === 'day');

/** “the night of 26 June 1996”, “morning of May 12”. Alone it names no day. */
export function partBeforeDay(reader: Reader, index: number): Reading | undefined {
  const part = partAt(reader, index);
  if (part === undefined) return undefined;
  const gap = reader.gap(index + 1);
  if (gap !== 'of' && gap !== 'on') return undefined;
  const days = daysBeforeMonth(reader, index + 1) ?? daysAfterMonth(reader, index + 1);
  const [only] = days ?? [];
  if (only?.value.is === 'range' && days?.length === 1)
    return { ...reading(reader, index, only.next, only.value, only.rule), end: only.end };
  const on = day(reader, index + 1);
  if (on)
    return reading(
      reader,
      index,
      on.next,
      { ...on.value, fields: over(on.value.fields, { part }) },
      clockRule.name,
    );
  return undefined;
}
