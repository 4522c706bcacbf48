import { astronomical, type Conventions, daysOf, exists } from './bounds.ts';
import { type Day, fromJulian } from './calendar.ts';
import type { Fields } from './fields.ts';
import { fourDigits, two } from './text.ts';
import type { Bound, Point, Range } from './value.ts';

const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;

function yearText({ year, bc, decade, century }: Fields): string {
  if (century !== undefined) return `${bc ? `-${two(century - 1)}` : two(century)}XX`;
  if (decade !== undefined) return `${String(decade).padStart(3, '0')}X`;
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
  return `T${two(hour)}:${two(minute ?? 0)}:${two(second ?? 0)}${zone ?? ''}`;
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
  const used = newStyle ?? (calendar === 'julian' ? gregorian(fields) : fields);
  const date = dateText(used);
  if (date === null) return null;
  const time = used.day !== undefined && used.year !== undefined ? timeText(fields) : '';
  return date + time + qualifier(point);
}

/** The last unit before, or the first after, in the precision of the point: 1991 → 1990. */
function neighbour(day: Day, { month, day: ofMonth }: Fields): string {
  const year = fourDigits(day.year);
  if (ofMonth !== undefined) return `${year}-${two(day.month)}-${two(day.day)}`;
  return month === undefined ? year : `${year}-${two(day.month)}`;
}

function bounded(point: Point, bound: Bound, plain: string, conventions: Conventions): string {
  const { part: _, ...whole } = point;
  const { earliest, latest } = daysOf(whole, conventions);
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
  const plain = plainEdtf(point, conventions);
  return plain === null || point.bound === undefined
    ? plain
    : bounded(point, point.bound, plain, conventions);
}

/** `1991/1993`; `[1941..1944]` for a point between; `1991/..` where it goes on. */
export function rangeEdtf({ begin, end, between }: Range, conventions: Conventions): string | null {
  const first = plainEdtf(begin.point, conventions);
  if (first === null) return null;
  if (end === null) return `${first}/..`;
  const last = plainEdtf(end.point, conventions);
  if (last === null) return null;
  return between ? `[${first}..${last}]` : `${first}/${last}`;
}

/** Whether the printed day is in no calendar, as 31 June. */
export const impossible = ({ fields: { year, bc, month, day } }: Point): boolean =>
  month !== undefined &&
  day !== undefined &&
  !exists(year === undefined ? 2000 : astronomical(year, bc), month, day);
