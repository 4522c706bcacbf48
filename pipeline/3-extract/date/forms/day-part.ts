import type { DayPart } from '../../../model/temporal/fields.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { clockRule } from './clock.ts';
import { day } from './day.ts';

const partAt = (reader: Reader, index: number): DayPart | undefined => {
  const word = reader.word(index);
  return word?.dayPart !== undefined && !word.plural && !/(?:ings|oons)$/.test(word.text)
    ? word.dayPart
    : undefined;
};

/** “Friday night”, “yesterday morning”, “12 May morning”. */
export function partAfterDay(reader: Reader, index: number): PointReading | undefined {
  const on = day(reader, index);
  const part = on && reader.gap(on.next) === 'space' ? partAt(reader, on.next) : undefined;
  if (!on || part === undefined || on.value.fields.part !== undefined) return undefined;
  return reading(
    reader,
    index,
    on.next + 1,
    { ...on.value, fields: { ...on.value.fields, part } },
    clockRule.name,
  );
}

/** “the night of 26 June 1996”, “morning of May 12”; alone only where the day is certain (“tonight” is no such). */
export function partBeforeDay(reader: Reader, index: number): PointReading | undefined {
  const part = partAt(reader, index);
  if (part === undefined) return undefined;
  const gap = reader.gap(index + 1);
  const on = gap === 'of' || gap === 'on' ? day(reader, index + 1) : undefined;
  if (on)
    return reading(
      reader,
      index,
      on.next,
      { ...on.value, fields: { ...on.value.fields, part } },
      clockRule.name,
    );
  const piece = reader.at(index);
  const text = piece?.word?.text;
  if (!piece || text === 'night' || text === 'overnight') return undefined;
  return /^(?:the|in)$/.test(reader.wordBefore(piece.start, piece.sentence)) && gap === 'wall'
    ? reading(
        reader,
        index,
        index + 1,
        point({ part }, { shift: { from: 'text', unit: 'day', by: 0 } }),
        clockRule.name,
      )
    : undefined;
}
