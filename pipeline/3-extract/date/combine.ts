import { addDays } from '../../model/temporal/calendar.ts';
import { type Fields, minuteOfDay, over } from '../../model/temporal/fields.ts';
import type { Point, Range, RangeEnd, Recurrence } from '../../model/temporal/value.ts';
import type { Gap, Reader } from './reader.ts';
import { isPoint, type PointReading, type Reading, reading } from './reading.ts';

const RANGE = new Set<Gap>(['dash', 'to']);
const LIST = new Set<Gap>(['comma', 'and', 'or', 'slash']);

const yearly = ({ fields }: Point): boolean =>
  fields.year !== undefined ||
  fields.decade !== undefined ||
  fields.century !== undefined ||
  fields.millennium !== undefined;

/** The gap between two readings, or `wall` where other pieces stand between them. */
const between = (reader: Reader, left: Reading, right: Reading): Gap =>
  right.first === left.next ? reader.gap(right.first) : 'wall';

/** “May, June and August 1999”: whether the year of the right one holds for the left one too. */
function shares(left: Point, right: Point): boolean {
  const [a, b] = [left.fields, right.fields];
  const open =
    !yearly(left) &&
    left.shift === undefined &&
    a.weekday === undefined &&
    (a.hour === undefined || a.month !== undefined);
  const given = b.year !== undefined || right.shift?.unit === 'year';
  const alike =
    (a.month !== undefined && b.month !== undefined) || (a.season !== undefined && b.season !== undefined);
  return open && given && (alike || (a.quarter !== undefined && b.quarter !== undefined));
}

function withYear(left: Point, right: Point, order: boolean): Point {
  const { year, bc } = right.fields;
  const earlier = order && (left.fields.month ?? 0) > (right.fields.month ?? 12) ? 1 : 0;
  const added: Fields =
    year === undefined ? {} : { year: bc ? year + earlier : year - earlier, ...(bc ? { bc } : {}) };
  return { ...left, fields: over(added, left.fields), shift: left.shift ?? right.shift };
}

/** Gives a year said once to the readings before it in a list or range. */
export function shareYears(reader: Reader, readings: readonly Reading[]): Reading[] {
  const filled = [...readings];
  for (let i = filled.length - 2; i >= 0; i--) {
    const [left, right] = [filled[i], filled[i + 1]];
    if (!left || !right || !isPoint(left) || !isPoint(right)) continue;
    const gap = between(reader, left, right);
    if ((!LIST.has(gap) && !RANGE.has(gap)) || !shares(left.value, right.value)) continue;
    filled[i] = { ...left, value: withYear(left.value, right.value, RANGE.has(gap)), elliptical: true };
  }
  return filled;
}

/** A day or a month of any year before “each year”. */
const yearless = ({ fields, shift, bound }: Point): boolean =>
  fields.month !== undefined && fields.year === undefined && !shift && !bound;

/**
 * “1 January of each year”, “in May every year”: one expression of what recurs. So are the days before it in a list or
 * range: “between 1 January and 31 March of each year”.
 */
export function joinYearly(reader: Reader, readings: readonly Reading[]): readonly Reading[] {
  if (!readings.some(({ value }) => value.is === 'set')) return readings;
  const joined = readings.flatMap((right, i) => {
    const left = readings[i - 1];
    if (joinsYear(reader, right, readings[i + 1])) return [];
    if (!left || !joinsYear(reader, left, right) || !isPoint(left) || right.value.is !== 'set')
      return [right];
    const value: Recurrence = { ...right.value, fields: left.value.fields };
    return [{ ...right, first: left.first, start: left.start, value }];
  });
  for (let i = joined.length - 2; i >= 0; i--) {
    const [left, right] = [joined[i], joined[i + 1]];
    const shared = left && right && sharesRecurrence(reader, left, right);
    if (shared) joined[i] = shared;
  }
  return joined;
}

/** A day or month of any year joined to one of every year recurs as well. */
function sharesRecurrence(reader: Reader, left: Reading, right: Reading): Reading | undefined {
  const { value } = right;
  if (value.is !== 'set' || value.fields?.month === undefined || !isPoint(left) || !yearless(left.value))
    return undefined;
  const gap = between(reader, left, right);
  if (!LIST.has(gap) && !RANGE.has(gap)) return undefined;
  return { ...left, value: { ...value, fields: left.value.fields }, rule: right.rule, elliptical: true };
}

function joinsYear(reader: Reader, left: Reading, right: Reading | undefined): boolean {
  if (right?.value.is !== 'set' || right.value.unit !== 'year' || !isPoint(left)) return false;
  const gap = between(reader, left, right);
  return (gap === 'of' || gap === 'space') && right.value.fields === undefined && yearless(left.value);
}

const yearOf = ({ fields: { year, decade, century, bc } }: Point): number | undefined => {
  const value = year ?? (decade === undefined ? undefined : decade * 10) ?? (century ?? Number.NaN) * 100;
  return bc ? -value : value;
};

/** Whether two points can be the ends of one stretch of time. */
function rangeable(left: Point, right: Point): boolean {
  if (left.bound || right.bound) return false;
  const [a, b] = [yearOf(left), yearOf(right)];
  if (a !== undefined && b !== undefined && a > b && !right.fields.bc) return false;
  const calendar = (value: Point): boolean => Object.keys(value.fields).length > 0;
  // “between April 1920 and the close of the following year”
  const pointed = right.shift?.from === 'text' && right.shift.counted === undefined && a !== undefined;
  return calendar(left) && (calendar(right) || pointed);
}

const ending = ({ start, end, value }: PointReading): RangeEnd => ({ start, end, point: value });

/** “between” before a reading, or before its article. */
function saysBetween(reader: Reader, { start, first }: Reading): boolean {
  const sentence = reader.at(first)?.sentence ?? 0;
  const before = reader.wordSpanBefore(start, sentence);
  if (!before) return false;
  const article = reader.isOneOf('articleBefore', before.text);
  return reader.isOneOf('betweenWords', article ? reader.wordBefore(before.start, sentence) : before.text);
}

/** “44-40 BC”: the era said once. */
const era = (left: Point, right: Point): Point =>
  right.fields.bc && !left.fields.bc && left.fields.year !== undefined
    ? { ...left, fields: over(left.fields, { bc: true }) }
    : left;

/** Two points with a dash or “to” between them, or “and” after “between”, are the ends of one interval. */
export function joinRanges(reader: Reader, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (let i = 0; i < readings.length; i++) {
    const [left, right] = [readings[i], readings[i + 1]];
    if (!left) break;
    const range = right && isPoint(left) && isPoint(right) ? rangeOf(reader, left, right) : undefined;
    if (range) i++;
    joined.push(range ?? left);
  }
  return joined;
}

/**
 * “between 1941 and 1944” is a stretch of time, unless words before it (“sometime”) or nothing at all around it, as
 * in a list of datings, show that it dates one event.
 */
function datesOneEvent(reader: Reader, left: PointReading, right: PointReading): boolean {
  const sentence = reader.at(left.first)?.sentence ?? 0;
  const between = reader.wordSpanBefore(left.start, sentence);
  if (!between) return false;
  const alone =
    between.start === reader.sentenceStart(sentence) && right.end >= reader.sentenceEnd(sentence) - 1;
  return alone || reader.isOneOf('betweenBefore', reader.wordBefore(between.start, sentence));
}

/** Parts that a time of day without a day has. */
const CLOCK: ReadonlySet<string> = new Set<keyof Fields>(['hour', 'minute', 'second', 'zone']);

const bareClock = ({ fields, shift }: Point): boolean =>
  fields.hour !== undefined && shift === undefined && Object.keys(fields).every((key) => CLOCK.has(key));

/** “3 a.m. to 4 a.m. on 1 January 2021”: the day said once; “10 p.m. to 2 a.m. on 1 January 2021” begins the day before. */
function withDay(left: Point, right: Point): Point {
  const { year, month, day, hour, bc } = right.fields;
  if (!bareClock(left) || year === undefined || month === undefined || day === undefined) return left;
  if (hour === undefined || bc) return left;
  const overnight = minuteOfDay(left.fields) > minuteOfDay(right.fields);
  return { ...left, fields: over(addDays({ year, month, day }, overnight ? -1 : 0), left.fields) };
}

function rangeOf(reader: Reader, left: PointReading, right: PointReading): Reading<Range> | undefined {
  const gap = between(reader, left, right);
  const inBetween = gap === 'and' && saysBetween(reader, left);
  if ((!RANGE.has(gap) && !inBetween) || !rangeable(left.value, right.value)) return undefined;
  const begin = ending({ ...left, value: withDay(era(left.value, right.value), right.value) });
  const value: Range = {
    is: 'range',
    begin,
    end: ending(right),
    between: inBetween && datesOneEvent(reader, left, right) ? true : undefined,
  };
  const made = reading(reader, left.first, right.next, value, 'date/range');
  return { ...made, start: left.start, end: right.end };
}
