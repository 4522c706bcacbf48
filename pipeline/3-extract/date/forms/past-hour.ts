import type { Fields } from '../../../model/temporal/fields.ts';
import { onlySpace, phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { numberAt } from './numbers.ts';

/** “half past nine”, “a quarter to six”, “ten past eight”: minutes on either side of an hour. */
export function pastHour(reader: Reader, index: number): { next: number; fields: Fields } | undefined {
  const part = reader.word(index)?.fraction;
  if (part === undefined && reader.word(index + 1)?.lies !== 'past') return undefined;
  const number = part === undefined ? numberAt(reader, index) : undefined;
  const minutes = part === undefined ? number?.value : part * 60;
  const side =
    minutes === undefined ? undefined : sideAt(reader, number?.next ?? index + 1, part === undefined);
  if (minutes === undefined || minutes >= 60 || !side) return undefined;
  const hour = numberAt(reader, side.next);
  if (!hour || hour.value < 1 || hour.value > 12) return undefined;
  const fields =
    side.sign > 0 ? { hour: hour.value, minute: minutes } : { hour: hour.value - 1, minute: 60 - minutes };
  return { next: hour.next, fields };
}

/** “past” or, behind a quarter only, “to”; with the place of the hour. */
function sideAt(reader: Reader, index: number, counted: boolean): { sign: 1 | -1; next: number } | undefined {
  const { pastHour: past, toHour } = reader.words.clockWords;
  if (past.includes(reader.word(index)?.text ?? ''))
    return reader.gap(index) === 'space' && reader.gap(index + 1) === 'space'
      ? { sign: 1, next: index + 1 }
      : undefined;
  const before = counted ? undefined : phraseEnd(reader, reader.at(index - 1)?.end ?? 0, toHour);
  return before !== undefined && onlySpace(reader, before, reader.at(index)?.start ?? 0)
    ? { sign: -1, next: index }
    : undefined;
}
