import { astronomical, boundOf, type Conventions, daysOf, exists } from './bounds.ts';
import { addDays, type Day, fromJulian } from './calendar.ts';
import type { Fields } from './fields.ts';
import { type Precision, precisionOfUnit } from './stretch.ts';
import { fourDigits, two } from './text.ts';
import type { Bound, Point, Range, Stretch } from './value.ts';

const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;

function yearText({ year, bc, decade, century, millennium }: Fields): string {
  if (millennium !== undefined) return bc ? `-${millennium - 1}XXX` : `${millennium}XXX`;
  if (century !== undefined) return `${bc ? `-${two(century - 1)}` : two(century)}XX`;
  if (decade !== undefined) return `${bc ? '-' : ''}${String(decade).padStart(3, '0')}X`;
  return year === undefined ? 'XXXX' : fourDigits(astronomical(year, bc));
}

const UNSAID = { month: '-XX', day: '-XX', 'month-and-day': '-XX-XX' } as const;

/** The date part of the value, or null where EDTF has none (weeks, weekdays without a date). */
function dateText(fields: Fields): string | null {
  const { month, day, quarter, half, season, week, weekday, unknown, feast } = fields;
  const year = yearText(fields);
  if (week !== undefined || feast !== undefined) return null;
  if (quarter !== undefined) return `${year}-${32 + quarter}`;
  if (half !== undefined && fields.year !== undefined) return `${year}-${39 + half}`;
  if (season !== undefined) return `${year}-${SEASONS[season]}${unknown === 'day' ? '-XX' : ''}`;
  if (month !== undefined && day !== undefined) return `${year}-${two(month)}-${two(day)}`;
  if (month !== undefined) return `${year}-${two(month)}${unknown === 'day' ? '-XX' : ''}`;
  if (weekday !== undefined || year === 'XXXX') return null;
  return year + (unknown ? UNSAID[unknown] : '');
}

function timeText({ hour, minute, second, zone }: Fields): string {
  if (hour === undefined) return '';
  return `T${two(hour % 24)}:${two(minute ?? 0)}:${two(second ?? 0)}${zone ?? ''}`;
}

/** 24:00 as 00:00 of the next day: EDTF counts hours from 0 to 23. */
function beforeMidnight(fields: Fields): Fields {
  if (fields.hour !== 24) return fields;
  const { hour: _, year, bc, month, day, ...rest } = fields;
  if (year === undefined || month === undefined || day === undefined) return fields;
  const next = addDays({ year: astronomical(year, bc), month, day }, 1);
  return { ...rest, hour: 0, year: next.year, month: next.month, day: next.day };
}

const qualifier = ({ approximate, uncertain }: Point): string =>
  approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';

const gregorian = (fields: Fields): Fields => {
  const { year, bc, month, day, ...rest } = fields;
  if (year === undefined || month === undefined || day === undefined) return fields;
  const real = fromJulian({ year: astronomical(year, bc), month, day });
  return { ...rest, year: real.year, month: real.month, day: real.day };
};

/** The value of a point without what a signal word before it opens. */
export function plainEdtf(point: Point, { fiscalYearStart }: Conventions): string | null {
  const { fields, calendar, newStyle } = point;
  if (calendar !== undefined && calendar !== 'julian') return null;
  if (point.shift) return null;
  if (fields.untilYear !== undefined) {
    const month = fiscalYearStart?.slice(0, 2);
    if (month === undefined) return `${yearText(fields)}/${fourDigits(fields.untilYear)}`;
    const last = month === '01' ? '12' : two(Number(month) - 1);
    return `${yearText(fields)}-${month}/${fourDigits(fields.untilYear)}-${last}`;
  }
  const used = beforeMidnight(newStyle ?? (calendar === 'julian' ? gregorian(fields) : fields));
  const date = dateText(used);
  if (date === null) return null;
  const time = used.day !== undefined && used.year !== undefined ? timeText(fields) : '';
  return date + time + qualifier(point);
}

function dayIn(day: Day, precision: Precision): string {
  const year = fourDigits(day.year);
  if (precision === 'year') return year;
  return precision === 'month' ? `${year}-${two(day.month)}` : `${year}-${two(day.month)}-${two(day.day)}`;
}

/** The last unit before, or the first after, in the precision of the point: 1991 → 1990. */
function neighbour(day: Day, { month, season, quarter, half, day: ofMonth }: Fields): string {
  if (ofMonth !== undefined) return dayIn(day, 'day');
  return dayIn(day, (month ?? season ?? quarter ?? half) === undefined ? 'year' : 'month');
}

/** The first and the last unit of “the first ten months of 1915”. */
function stretchEnds(point: Point, stretch: Stretch, conventions: Conventions): [string, string] | undefined {
  const { earliest, latest } = daysOf({ ...point, bound: undefined }, conventions);
  const precision = precisionOfUnit(stretch.unit);
  return earliest && latest ? [dayIn(earliest, precision), dayIn(latest, precision)] : undefined;
}

/** One side of a point that can be a stretch itself. */
function edge(point: Point, side: 0 | 1, conventions: Conventions): string | null {
  const ends = point.stretch && stretchEnds(point, point.stretch, conventions);
  return ends ? ends[side] : plainEdtf(point, conventions);
}

function stretchEdtf(point: Point, conventions: Conventions): string | null {
  const [first, last] = [edge(point, 0, conventions), edge(point, 1, conventions)];
  switch (point.bound) {
    case undefined:
      return first === last ? first : `${first}/${last}`;
    case 'from':
    case 'after':
    case 'on-or-after':
      return `${first}/..`;
    default:
      return point.bound === 'on-or-before' ? `[..${last}]` : `../${last}`;
  }
}

function bounded(point: Point, bound: Bound, plain: string, conventions: Conventions): string {
  // “after the mid-19th century”: years can tell the part of what is longer than one.
  const long = point.fields.year === undefined;
  const { earliest, latest } = daysOf(long ? point : { ...point, part: undefined }, conventions);
  const mark = qualifier(point);
  switch (bound) {
    case 'from':
      return `${plain}/..`;
    case 'to':
      return `../${plain}`;
    case 'before':
      return latest ? `[..${neighbour(latest, point.fields)}${mark}]` : `../${plain}`;
    case 'after':
      return earliest ? `[${neighbour(earliest, point.fields)}${mark}..]` : `${plain}/..`;
    case 'on-or-before':
      return `[..${plain}]`;
    case 'on-or-after':
      return `[${plain}..]`;
  }
}

export function pointEdtf(point: Point, conventions: Conventions): string | null {
  if (point.stretch && !point.shift) return stretchEdtf(point, conventions);
  const plain = plainEdtf(point, conventions);
  const bound = boundOf(point);
  // “before 8 a.m.” is on that day.
  const clock = point.fields.hour !== undefined || point.fields.part !== undefined;
  return plain === null || bound === undefined || clock ? plain : bounded(point, bound, plain, conventions);
}

/** “mid to late 1932”: the months of its parts. */
function partsOfOne(begin: Point, end: Point, conventions: Conventions): string | null {
  const [{ earliest }, { latest }] = [daysOf(begin, conventions), daysOf(end, conventions)];
  const { year, month } = begin.fields;
  const precision = year === undefined ? 'year' : month === undefined ? 'month' : 'day';
  return earliest && latest ? `${dayIn(earliest, precision)}/${dayIn(latest, precision)}` : null;
}

/** `1991/1993`; `[1941..1944]` for a point between; `1991/..` where it goes on. */
export function rangeEdtf({ begin, end, between }: Range, conventions: Conventions): string | null {
  const first = edge(begin.point, 0, conventions);
  if (first === null) return null;
  if (end === null) return `${first}/..`;
  const last = edge(end.point, 1, conventions);
  if (last === null) return null;
  if (first === last && begin.point.part) return partsOfOne(begin.point, end.point, conventions);
  return between ? `[${first}..${last}]` : `${first}/${last}`;
}

/** Whether the printed day is in no calendar, as 31 June. */
export const impossible = ({ fields: { year, bc, month, day } }: Point): boolean =>
  month !== undefined &&
  day !== undefined &&
  !exists(year === undefined ? 2000 : astronomical(year, bc), month, day);
