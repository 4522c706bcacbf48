import type { DayPart, Fields } from '../../../model/temporal/fields.ts';
import { onlySpace, phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';

/** The part of the day behind a clock time: “in the morning”, “at night”. */
export function partBehind(reader: Reader, index: number): DayPart | undefined {
  const piece = reader.at(index);
  const time = reader.at(index - 1);
  const part = piece?.word?.dayPart;
  if (!piece || !time || part === undefined || piece.sentence !== time.sentence) return undefined;
  const { oclock, inPart } = reader.words.clockWords;
  const from = phraseEnd(reader, time.end, oclock) ?? time.end;
  const joint = phraseEnd(reader, from, inPart);
  return joint !== undefined && onlySpace(reader, joint, piece.start) ? part : undefined;
}

/** The hour of 24 that an hour of 12 is in a part of the day. */
function hourIn(hour: number, part: DayPart): number {
  if (part === 'MO') return hour % 12;
  const late = part === 'AF' || part === 'EV' || hour >= 6;
  return late && hour < 12 ? hour + 12 : hour === 12 && part === 'NI' ? 24 : hour;
}

/** “four o'clock in the morning”: the part of the day says which of the two hours is meant. */
export function inPartOfDay(
  reader: Reader,
  { next, fields }: { readonly next: number; readonly fields: Fields },
): { next: number; fields: Fields } | undefined {
  const part = partBehind(reader, next);
  const { hour } = fields;
  return part === undefined || hour === undefined || hour > 12
    ? undefined
    : { next: next + 1, fields: { ...fields, hour: hourIn(hour, part) } };
}
