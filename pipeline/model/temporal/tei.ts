import type { TeiDating } from '../records.ts';
import { astronomical, type Conventions, type Days, daysOf } from './bounds.ts';
import type { Day } from './calendar.ts';
import { impossible, plainEdtf } from './edtf.ts';
import type { Fields } from './fields.ts';
import { type Precision, precisionOfUnit } from './stretch.ts';
import { fourDigits, two } from './text.ts';
import { periodText } from './timex.ts';
import type { Duration, Point, Range, Recurrence } from './value.ts';

/** TEI counts 1 BC as -0001: there is no year 0. */
const teiYear = (year: number): string => fourDigits(year <= 0 ? year - 1 : year);

function dayText(day: Day, precision: Precision): string {
  const year = teiYear(day.year);
  if (precision === 'year') return year;
  return precision === 'month' ? `${year}-${two(day.month)}` : `${year}-${two(day.month)}-${two(day.day)}`;
}

const precisionOf = ({ fields, part, calendar, stretch }: Point): Precision => {
  if (stretch) return precisionOfUnit(stretch.unit);
  if (calendar === 'julian' || fields.day !== undefined || fields.week !== undefined) return 'day';
  if (fields.fiscal && fields.untilYear !== undefined) return 'day';
  if (fields.month !== undefined) return part ? 'day' : 'month';
  const wide = fields.millennium !== undefined || fields.decade !== undefined || fields.century !== undefined;
  const divided =
    fields.quarter !== undefined || (fields.half !== undefined && !wide) || fields.season !== undefined;
  return divided || (part && !wide) ? 'month' : 'year';
};

/** `--05-11`: a day or month of any year. */
function yearless({ month, day }: Fields): string | undefined {
  if (month === undefined) return undefined;
  return day === undefined ? `--${two(month)}` : `--${two(month)}-${two(day)}`;
}

/** A point that its own fields say: no other calendar, no clock, nothing wider than `when`. */
const plainDay = ({ fields, calendar, newStyle }: Point): boolean =>
  calendar === undefined && newStyle === undefined && fields.hour === undefined;

function fieldsText({ year = 0, bc, month, day }: Fields): string {
  const text = teiYear(astronomical(year, bc));
  if (month === undefined) return text;
  return day === undefined ? `${text}-${two(month)}` : `${text}-${two(month)}-${two(day)}`;
}

const unbounded = (point: Point): Point => ({ ...point, bound: undefined });

const whenText = (point: Point, conventions: Conventions): string | undefined => {
  if (point.fields.year === undefined) return yearless(point.fields);
  if (plainDay(point)) return fieldsText(point.fields);
  const { earliest } = daysOf(point.bound === undefined ? point : unbounded(point), conventions);
  if (!earliest) return undefined;
  const date = dayText(earliest, precisionOf(point));
  const { hour, minute = 0, second = 0, zone = '' } = point.fields;
  return hour === undefined || point.fields.day === undefined || hour > 23
    ? date
    : `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
};

/** Several days as a stretch (`from`/`to`) or as one unknown day in it (`notBefore`/`notAfter`). */
function stretch({ earliest, latest }: Days, precision: Precision, certain: boolean): TeiDating {
  const [first, last] = [earliest && dayText(earliest, precision), latest && dayText(latest, precision)];
  return certain ? during(first, last) : within(first, last);
}

// Written out, since V8 gives every object that is made of two spreads a hidden class of its own.

/** A day as TEI says it, where there is one. */
type Told = string | null | undefined;

const during = (from: Told, to: Told): TeiDating =>
  from ? (to ? { from, to } : { from }) : to ? { to } : {};

const within = (notBefore: Told, notAfter: Told): TeiDating =>
  notBefore ? (notAfter ? { notBefore, notAfter } : { notBefore }) : notAfter ? { notAfter } : {};

/** Whether the point is wider than TEI's `when` can say. */
const wide = ({ fields, part, stretch: some }: Point): boolean =>
  some !== undefined ||
  part !== undefined ||
  fields.millennium !== undefined ||
  fields.decade !== undefined ||
  fields.century !== undefined ||
  fields.quarter !== undefined ||
  fields.half !== undefined ||
  fields.season !== undefined ||
  fields.week !== undefined ||
  fields.untilYear !== undefined;

function dating(point: Point, conventions: Conventions): TeiDating {
  if (point.bound) {
    const days = daysOf(point, conventions);
    const certain = point.bound === 'from' || point.bound === 'to';
    const open = yearless(point.fields);
    if (!days.earliest && !days.latest)
      return open === undefined || !certain ? {} : point.bound === 'from' ? { from: open } : { to: open };
    return stretch(days, precisionOf(point), certain);
  }
  if (impossible(point) || wide(point)) {
    const days = daysOf(point, conventions);
    if (!days.earliest) return {};
    const fuzzy = point.part !== undefined || point.fields.season !== undefined || impossible(point);
    return stretch(days, impossible(point) ? 'month' : precisionOf(point), !fuzzy);
  }
  const when = whenText(point, conventions);
  return when === undefined ? {} : { when };
}

export function pointTei(point: Point, conventions: Conventions): TeiDating {
  if (point.shift || (point.calendar !== undefined && point.calendar !== 'julian')) return {};
  const other = point.otherwise && whenText({ ...point, fields: point.otherwise }, conventions);
  const own = dating(point, conventions);
  if (other !== undefined && own.when !== undefined) {
    const [first, last] = [own.when, other].sort();
    return { ...within(first, last), cert: 'low' };
  }
  const cert = point.uncertain || impossible(point) ? 'low' : point.approximate ? 'medium' : undefined;
  if (cert === undefined && !point.fields.fiscal && point.calendar === undefined) return own;
  if (Object.keys(own).length === 0) return {};
  return {
    ...own,
    ...(cert ? { cert } : {}),
    ...(point.fields.fiscal ? { type: 'fiscal' } : {}),
    ...(point.calendar ? { calendar: `#${point.calendar}` } : {}),
  };
}

/** The two ends of an interval; each in its own precision. */
export function rangeTei({ begin, end, between }: Range, conventions: Conventions): TeiDating {
  if (begin.point.shift || end?.point.shift || plainEdtf(begin.point, conventions) === null) return {};
  const first = edge(begin.point, 'earliest', conventions);
  const last = end ? edge(end.point, 'latest', conventions) : undefined;
  return between ? within(first, last) : during(first, last);
}

function edge(point: Point, side: keyof Days, conventions: Conventions): string | undefined {
  if (!wide(point) && !impossible(point)) return whenText(point, conventions);
  const day = daysOf(point, conventions)[side];
  return day ? dayText(day, impossible(point) ? 'month' : precisionOf(point)) : undefined;
}

const DUR = /^P(?!.*X)/;

export function durationTei({ quantity, unit, and }: Duration): TeiDating {
  const dur = periodText(quantity, unit, and);
  return DUR.test(dur) && !/Q/.test(dur) ? { dur } : {};
}

export function recurrenceTei({ quantity, unit, fields }: Recurrence): TeiDating {
  const dur = periodText(quantity ?? 1, unit);
  return (fields && (quantity ?? 1) === 1) || /Q/.test(dur) ? { type: 'set' } : { type: 'set', dur };
}
