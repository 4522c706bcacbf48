import type { Rule } from '../../../model/rule.ts';
import { type Fields, over } from '../../../model/temporal/fields.ts';
import { endsPhrase } from '../clause.ts';
import { phraseEnd } from '../phrases.ts';
import type { Piece } from '../piece.ts';
import type { Gap, Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { day } from './day.ts';
import { numberAt } from './numbers.ts';
import { inPartOfDay, partBehind } from './part-of-clock.ts';
import { pastHour } from './past-hour.ts';

export const clockRule: Rule = {
  name: 'date/time',
  form: 'A time of day (clock time, noon, part of a day) with the day beside it, or alone.',
  examples: [
    {
      text: 'At 9 p.m. on 20 January 1990 it began.',
      quote: '9 p.m. on 20 January 1990',
      value: 'time 1990-01-20T21:00:00',
    },
    {
      text: 'On 3 May 2001 at 4.30 in the morning it fell.',
      quote: '4.30 in the morning',
      value: 'time 2001-05-03T04:30:00',
    },
    {
      text: 'On 3 May 2001 at half past nine it rang.',
      quote: 'half past nine',
      value: 'time 2001-05-03T09:30:00',
    },
    {
      text: 'At 0430 hours on 6 October 1973 the sirens sounded.',
      quote: '0430 hours on 6 October 1973',
      value: 'time 1973-10-06T04:30:00',
    },
    {
      text: 'At 15:00 GMT on 3 May 2001 it began.',
      quote: '15:00 GMT on 3 May 2001',
      value: 'time 2001-05-03T15:00:00Z',
    },
    {
      text: 'On the night of 26 June 1996 he fled.',
      quote: 'night of 26 June 1996',
      value: 'time 1996-06-26',
    },
  ],
  counterexamples: [
    'The ratio was 15:1 and the score 3:10.',
    'I am 9 of 10.',
    'Genesis 12:30 says so.',
    'Two in the morning shift fell ill.',
    'It closed at 1355; the plane flew for 1430 hours.',
  ],
};

interface Time {
  readonly next: number;
  readonly fields: Fields;
}

/** “9 p.m.”, “9:30 am”, “9.30 p.m.”, “15:00”, “1500 hours”, “5 o'clock”, “noon”. */
function timeAt(reader: Reader, index: number): Time | undefined {
  const piece = reader.at(index);
  if (!piece) return undefined;
  if (piece.word?.clock !== undefined)
    return { next: index + 1, fields: { hour: piece.word.clock, minute: 0 } };
  if (piece.word?.cardinal !== undefined) return spoken(reader, index);
  if (piece.width === 0 || piece.tainted || piece.suffix !== undefined) return undefined;
  const minute = reader.at(index + 1);
  const gap = reader.gap(index + 1);
  const pair = (gap === 'colon' || gap === 'dot') && minute?.width === 2 && minute.start === piece.end + 1;
  const hour = piece.value;
  if (pair && hour <= 24 && piece.width <= 2 && minute.value < 60) {
    const exact = withSeconds(reader, index + 2, { hour, minute: minute.value });
    const half = meridiem(reader, exact.next);
    if (half !== undefined) return halfDay(exact.next + 1, hour, minute.value, half);
    const at =
      round(minute) &&
      piece.width === 1 &&
      reader.isOneOf('atHour', reader.wordBefore(piece.start, piece.sentence));
    const plain = gap === 'colon' && (piece.width === 2 ? clear(reader, index) : at);
    const ranged =
      round(minute) && announced(reader, index) && (pairs(reader, index + 2) || pairs(reader, index - 2));
    const told = partBehind(reader, exact.next) !== undefined && announced(reader, index);
    const timetable =
      gap === 'colon' &&
      quarters(minute) &&
      (pairsByDash(reader, index + 2) || pairsByDash(reader, index - 2));
    return plain || told || ranged || timetable || zoned(reader, exact.next) ? exact : undefined;
  }
  const half = meridiem(reader, index + 1);
  if (half !== undefined && hour >= 1 && hour <= 12) return halfDay(index + 2, hour, 0, half);
  const told =
    hour >= 1 && hour <= 12 && announced(reader, index) && partBehind(reader, index + 1) !== undefined;
  if (told || oclock(reader, piece.end)) return { next: index + 1, fields: { hour, minute: 0 } };
  return military(reader, index);
}

/** Minutes of a timetable: “from 1:48 to 1:29” are ratios. */
const round = ({ value }: Piece): boolean => value % 5 === 0;

/** “9:00–17:00”, “9:30-16:45”: hours of opening, which begin and end at a quarter of an hour. */
const quarters = ({ value }: Piece): boolean => value % 15 === 0;

function pairsByDash(reader: Reader, index: number): boolean {
  const [hour, minute] = [reader.at(index), reader.at(index + 1)];
  if (!hour?.width || minute?.width !== 2 || hour.value > 24 || !quarters(minute)) return false;
  const joint = reader.gap(index) === 'dash' || reader.gap(index + 2) === 'dash';
  return joint && reader.gap(index + 1) === 'colon' && minute.start === hour.end + 1;
}

/** “10.00 to 13.00”: the other end of a range of times with dots. */
function pairs(reader: Reader, index: number): boolean {
  const [hour, minute] = [reader.at(index), reader.at(index + 1)];
  const gap = reader.gap(Math.max(index, 0));
  const joined = gap === 'to' || gap === 'dash' || gap === 'and' || reader.gap(index + 2) === 'to';
  const written =
    minute?.width === 2 &&
    minute.start === (hour?.end ?? 0) + 1 &&
    (reader.gap(index + 1) === 'dot' || reader.gap(index + 1) === 'colon');
  return (
    joined &&
    written &&
    (hour?.width ?? 0) > 0 &&
    (hour?.value ?? 99) <= 24 &&
    minute.value < 60 &&
    round(minute)
  );
}

/** A zone behind a time, in capitals: “2013 est.” is an estimate. */
const zoned = (reader: Reader, index: number): boolean =>
  reader.word(index)?.zone !== undefined &&
  reader.at(index)?.capital === true &&
  reader.gap(index) === 'space';

/** A preposition before, as “at” or “until”. */
function announced(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  return (
    piece !== undefined &&
    reader.words.clockWords.before.includes(reader.wordBefore(piece.start, piece.sentence))
  );
}

/** No digits or capitalised word before: a verse (“Genesis 12:30”), a score. */
function clear(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  return (
    piece !== undefined && (reader.wordBefore(piece.start, piece.sentence) === '' || announced(reader, index))
  );
}

function withSeconds(reader: Reader, index: number, fields: Fields): Time {
  const second = reader.at(index);
  return reader.gap(index) === 'colon' && second?.width === 2 && second.value < 60
    ? { next: index + 1, fields: over(fields, { second: second.value }) }
    : { next: index, fields };
}

/** 0 for a.m., 12 for p.m. */
function meridiem(reader: Reader, index: number): number | undefined {
  const piece = reader.at(index);
  const known = piece?.word?.meridiem;
  if (known === undefined || !reader.next(index)) return undefined;
  return known;
}

const halfDay = (next: number, hour: number, minute: number, half: number): Time => ({
  next,
  fields: { hour: (hour % 12) + half, minute },
});

const oclock = (reader: Reader, end: number): boolean =>
  phraseEnd(reader, end, reader.words.clockWords.oclock) !== undefined;

/** “five o'clock”, “seven a.m.”. */
function spoken(reader: Reader, index: number): Time | undefined {
  const number = numberAt(reader, index);
  if (!number || number.value < 1 || number.value > 12) return undefined;
  const half = meridiem(reader, number.next);
  if (half !== undefined) return halfDay(number.next + 1, number.value, 0, half);
  const told = announced(reader, index) && partBehind(reader, number.next) !== undefined;
  return told || oclock(reader, reader.at(number.next - 1)?.end ?? 0)
    ? { next: number.next, fields: { hour: number.value, minute: 0 } }
    : undefined;
}

/** “1500 hours”, “0430 hours”, “0600 GMT”; “At 1355 the guns …”, “at 1355 on 6 October”. */
function military(reader: Reader, index: number): Time | undefined {
  const piece = reader.at(index);
  if (piece?.width !== 4 || piece.value > 2400 || piece.value % 100 > 59) return undefined;
  const fields = { hour: Math.floor(piece.value / 100), minute: piece.value % 100 };
  const after = reader.word(index + 1);
  const early = reader.char(piece.start) === '0';
  if (after?.unit === 'hour' && (after.plural || after.unitSign) && reader.next(index + 1))
    return early || piece.value % 100 === 0 || atThatHour(reader, piece)
      ? { next: index + 2, fields }
      : undefined;
  const alone = zoned(reader, index + 1) || bareHour(reader, index, piece, early);
  return alone ? { next: index + 1, fields } : undefined;
}

const atThatHour = (reader: Reader, piece: Piece): boolean =>
  reader.isOneOf('hourBefore', reader.wordBefore(piece.start, piece.sentence));

/** Four digits behind “at” that a clause or a day follows: “at 1990 prices” is a year, “closed at 1850.” a count. */
function bareHour(reader: Reader, index: number, piece: Piece, early: boolean): boolean {
  const before = reader.wordSpanBefore(piece.start, piece.sentence);
  if (!before || !reader.isOneOf(early ? 'hourBefore' : 'atHour', before.text)) return false;
  const dated = reader.gap(index + 1) === 'on' && day(reader, index + 1) !== undefined;
  return dated || ((early || before.raw !== before.text) && endsPhrase(reader, piece.end, piece.sentence));
}

function withZone(reader: Reader, time: Time): Time {
  const zone = reader.word(time.next)?.zone;
  const capital = reader.at(time.next)?.capital;
  return zone !== undefined && capital && reader.next(time.next)
    ? { next: time.next + 1, fields: over(time.fields, { zone }) }
    : time;
}

const TO_DAY = new Set<Gap>(['space', 'on', 'comma', 'of', 'the']);

/** A clock time, with the day after it where one stands there. */
export function clock(reader: Reader, index: number): PointReading | undefined {
  const found = pastHour(reader, index) ?? timeAt(reader, index);
  if (!found) return undefined;
  const time = withZone(reader, inPartOfDay(reader, found) ?? found);
  const made =
    joinDay(reader, index, time) ?? reading(reader, index, time.next, point(time.fields), clockRule.name);
  if (made.next > time.next || reader.word(time.next - 1)?.dayPart) return made;
  return { ...made, end: phraseEnd(reader, made.end, reader.words.clockWords.oclock) ?? made.end };
}

/** “9 a.m. to 5 p.m. Monday to Friday”: the weekday begins a stretch of its own. */
function opensWeek(reader: Reader, index: number): boolean {
  const gap = reader.gap(index + 1);
  const both = reader.word(index)?.weekday !== undefined && reader.word(index + 1)?.weekday !== undefined;
  return both && (gap === 'to' || gap === 'dash');
}

function joinDay(reader: Reader, index: number, time: Time): PointReading | undefined {
  if (!TO_DAY.has(reader.gap(time.next))) return undefined;
  const on = opensWeek(reader, time.next) ? undefined : day(reader, time.next);
  if (!on || on.value.fields.hour !== undefined) return undefined;
  return reading(
    reader,
    index,
    on.next,
    { ...on.value, fields: over(on.value.fields, time.fields) },
    clockRule.name,
  );
}
