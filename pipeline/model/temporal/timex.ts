import type { Timex } from '../records.ts';
import { wholeDays } from './bounds.ts';
import { toNumber } from './calendar.ts';
import { type Fields, minuteOfDay, type Unit } from './fields.ts';
import { isOneDay } from './stretch.ts';
import { fourDigits, two } from './text.ts';
import type { Bound, Duration, Measure, Point, Range, Recurrence, Reference, Shift } from './value.ts';

type Mod = NonNullable<Timex['mod']>;

function yearText({ year, bc, decade, century, millennium }: Fields): string {
  const era = bc ? 'BC' : '';
  if (millennium !== undefined) return era + String(millennium);
  if (century !== undefined) return era + two(century);
  if (decade !== undefined) return era + String(decade).padStart(3, '0');
  return year === undefined ? 'XXXX' : era + fourDigits(year);
}

const partOfWeek = ({ weekend, workdays }: Fields): string => (weekend ? '-WE' : workdays ? '-WD' : '');

/** The part of the value that follows the year, from `-Q3` to `-12-14`. */
function withinYear(fields: Fields): string {
  const { month, day, quarter, half, season, week, weekday, unknown, feast } = fields;
  if (quarter !== undefined) return `-Q${quarter}`;
  if (half !== undefined && fields.year !== undefined) return `-H${half}`;
  if (season !== undefined) return `-${season}`;
  if (week !== undefined) return `-W${week === 0 ? 'XX' : two(week)}${partOfWeek(fields)}`;
  if (day !== undefined || feast !== undefined) return `-${two(month)}-${two(day)}`;
  if (month !== undefined) return `-${two(month)}${unknown === 'day' ? '-XX' : ''}`;
  if (weekday !== undefined) return `-WXX-${weekday}`;
  if (unknown !== undefined) return unknown === 'month' ? '-XX' : '-XX-XX';
  return '';
}

function timeText({ hour, minute, second, part, zone, ...fields }: Fields): string {
  if (hour === undefined && part === undefined) return '';
  const date = withinYear(fields) === '' ? '-XX-XX' : '';
  const seconds = second === undefined ? '' : `:${two(second)}`;
  return hour === undefined
    ? `${date}T${part}`
    : `${date}T${two(hour)}:${two(minute ?? 0)}${seconds}${zone === 'Z' ? 'Z' : ''}`;
}

function fieldsText(fields: Fields): string {
  if (fields.untilYear !== undefined) return `${yearText(fields)}/${String(fields.untilYear)}`;
  if (fields.hour === undefined && fields.part === undefined) return yearText(fields) + withinYear(fields);
  const { hour: _, part: __, ...date } = fields;
  return yearText(fields) + withinYear(date) + timeText(fields);
}

const BOUND_MOD: Readonly<Record<Bound, Mod>> = {
  before: 'BEFORE',
  after: 'AFTER',
  'on-or-before': 'ON_OR_BEFORE',
  'on-or-after': 'ON_OR_AFTER',
  from: 'ON_OR_AFTER',
  to: 'ON_OR_BEFORE',
};

const PART_MOD = { start: 'START', mid: 'MID', end: 'END' } as const;

export function modOf(point: Point): Mod | undefined {
  if (point.part) return PART_MOD[point.part];
  if (point.bound) return BOUND_MOD[point.bound];
  return point.approximate ? 'APPROX' : undefined;
}

/** What stands for a point whose shift could not be resolved. */
const OPEN: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function openText(shift: Shift, fields: Fields): string {
  if (shift.by === 'past') return 'PAST_REF';
  if (shift.by === 'future') return 'FUTURE_REF';
  if (shift.from === 'speech' && shift.unit === 'day' && !shift.nearest)
    return shift.by < 0 ? 'PAST_REF' : shift.by > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
  if (Object.keys(fields).length > 0) return fieldsText(fields);
  return OPEN[shift.unit] ?? (shift.by < 0 ? 'PAST_REF' : 'FUTURE_REF');
}

export function pointTimex(point: Point): Timex {
  const { fields, shift } = point;
  const mod = modOf(point);
  const { stretch, bound } = point;
  if (stretch && !bound && !isOneDay(stretch))
    return { type: 'DURATION', value: periodText(stretch.quantity, stretch.unit) };
  const type = fields.hour !== undefined || fields.part !== undefined ? 'TIME' : 'DATE';
  const value = shift ? openText(shift, fields) : fieldsText(fields);
  return mod ? { type, value, mod } : { type, value };
}

export const referenceTimex = ({ to }: Reference): Timex => ({
  type: 'DATE',
  value: `${to.toUpperCase()}_REF`,
});

const CODE: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  night: 'D',
  day: 'D',
  weekend: 'W',
  week: 'W',
  month: 'M',
  season: 'M',
  quarter: 'Q',
  half: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
};

const FACTOR: Readonly<Partial<Record<Unit, number>>> = {
  season: 3,
  half: 6,
  decade: 10,
  century: 100,
  millennium: 1000,
};

const timeUnit = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

/** `P70Y`, `PT9.5M`, `PXY`. */
export function periodText(quantity: number | undefined, unit: Unit, and?: Duration['and']): string {
  const amount = (value: number, of: Unit): string => `${roundedText(value * (FACTOR[of] ?? 1))}${CODE[of]}`;
  let text = `P${timeUnit(unit) ? 'T' : ''}${quantity === undefined ? `X${CODE[unit]}` : amount(quantity, unit)}`;
  for (let [part, before] = [and, unit]; part; [part, before] = [part.and, part.unit]) {
    const joint = timeUnit(part.unit) && !timeUnit(before) ? 'T' : '';
    text += joint + amount(part.quantity, part.unit);
  }
  return text;
}

const roundedText = (value: number): string => String(Math.round(value * 100) / 100);

const MEASURE_MOD: Readonly<Record<Measure, Mod>> = {
  approx: 'APPROX',
  'less-than': 'LESS_THAN',
  'more-than': 'MORE_THAN',
  'equal-or-less': 'EQUAL_OR_LESS',
  'equal-or-more': 'EQUAL_OR_MORE',
  start: 'START',
  mid: 'MID',
  end: 'END',
};

export function durationTimex({ quantity, unit, and, measure }: Duration): Timex {
  const value = periodText(quantity, unit, and);
  return measure ? { type: 'DURATION', value, mod: MEASURE_MOD[measure] } : { type: 'DURATION', value };
}

export function recurrenceTimex({ unit, quantity, fields, quant, frequency, most }: Recurrence): Timex {
  const named =
    fields && (fields.weekday ?? fields.week ?? fields.month ?? fields.season ?? fields.part) !== undefined;
  const value = named ? fieldsText(fields) : periodText(quantity ?? 1, unit);
  return {
    type: 'SET',
    value: named && fields.part !== undefined ? value.replace('XXXX-XX-XX-WXX', 'XXXX-WXX') : value,
    ...(quant ? { quant } : {}),
    ...(frequency === undefined
      ? {}
      : { freq: most === undefined ? `${frequency}X` : `${frequency}-${most}X` }),
  };
}

/** The length of an interval in the finest unit that both ends are given in; `PXX` where it is unknown. */
export function rangeTimex({ begin, end }: Range): Timex {
  return { type: 'DURATION', value: end ? lengthText(begin.point, end.point) : 'PXX' };
}

/** From one time of day to the next such one: “22:00 to 06:30” is `PT8H30M`. */
function clockLength(begin: Fields, end: Fields): string {
  const length = (minuteOfDay(end) - minuteOfDay(begin) + 24 * 60) % (24 * 60);
  const [hours, minutes] = [Math.floor(length / 60), length % 60];
  if (minutes === 0) return periodText(hours, 'hour');
  const rest = { quantity: minutes, unit: 'minute' } as const;
  return hours === 0 ? periodText(minutes, 'minute') : periodText(hours, 'hour', rest);
}

function lengthText(begin: Point, end: Point): string {
  const [a, b] = [begin.fields, end.fields];
  if (a.weekday !== undefined && b.weekday !== undefined && a.day === undefined && b.day === undefined)
    return `P${(b.weekday - a.weekday + 7) % 7}D`;
  const clocks = a.hour !== undefined && b.hour !== undefined;
  if (clocks && a.day === undefined) return clockLength(a, b);
  if ((a.year === undefined) !== (b.year === undefined)) return 'PXX';
  const first = wholeDays({ year: 2001, ...a }, { hemisphere: 'north' }).earliest;
  const last = wholeDays({ year: 2001, ...b }, { hemisphere: 'north' }).earliest;
  if (!first || !last || begin.shift || end.shift) return 'PXX';
  const open = a.year === undefined || b.year === undefined;
  const around = (length: number, year: number): number => (open && length < 0 ? length + year : length);
  const days = toNumber(last) - toNumber(first);
  if (clocks && !open && (days === 0 || (days === 1 && minuteOfDay(b) < minuteOfDay(a))))
    return clockLength(a, b);
  if (a.day !== undefined && b.day !== undefined) return `P${around(days, 365)}D`;
  if (a.month !== undefined && b.month !== undefined)
    return `P${around((last.year - first.year) * 12 + last.month - first.month, 12)}M`;
  return open ? `P${last.year - first.year || 'X'}Y` : `P${last.year - first.year}Y`;
}
