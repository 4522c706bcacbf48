import type { Days } from './bounds.ts';
import { addDays, type Day, daysInMonth, weekdayOf } from './calendar.ts';
import type { Unit } from './fields.ts';
import type { Stretch } from './value.ts';

export type Precision = 'year' | 'month' | 'day';

const PRECISION: Readonly<Partial<Record<Unit, Precision>>> = {
  month: 'month',
  quarter: 'month',
  half: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

/** In what precision the ends of a stretch of such units are given. */
export const precisionOfUnit = (unit: Unit): Precision => PRECISION[unit] ?? 'day';

/** How many days or months a unit has. */
const LENGTH: Readonly<Partial<Record<Unit, readonly ['days' | 'months', number]>>> = {
  day: ['days', 1],
  night: ['days', 1],
  week: ['days', 7],
  month: ['months', 1],
  season: ['months', 3],
  quarter: ['months', 3],
  half: ['months', 6],
  year: ['months', 12],
  decade: ['months', 120],
  century: ['months', 1200],
};

/** A month before or behind; a day that the month has not becomes its last one. */
function addMonths({ year, month, day }: Day, by: number): Day {
  const count = year * 12 + month - 1 + by;
  const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return { year: inYear, month: inMonth, day: Math.min(day, daysInMonth(inYear, inMonth)) };
}

/** The stretch from a first day on, or back from a last day. */
function reach(day: Day, units: number, [by, length]: readonly ['days' | 'months', number]): Day {
  return by === 'days' ? addDays(day, units * length) : addMonths(day, units * length);
}

/** So many units before (`quantity` below 0) or after a day; undefined where that is no whole number of days or months. */
export function awayFrom(day: Day, quantity: number, unit: Unit): Day | undefined {
  const length = LENGTH[unit];
  return length && Number.isInteger(quantity * length[1]) ? reach(day, quantity, length) : undefined;
}

/** The weekday itself that is meant: “the second Monday”. */
function weekdayWithin({ earliest, latest }: Days, { from, skip, weekday = 1 }: Stretch): Days {
  const [sign, start] = from === 'first' ? [1, earliest] : [-1, latest];
  if (!start) return { earliest, latest };
  const away = (((weekday - weekdayOf(start)) * sign) % 7) + 7;
  const day = addDays(start, sign * ((away % 7) + skip * 7));
  return { earliest: day, latest: day };
}

/** The days of a stretch inside the days of the whole; the whole where it is not known. */
export function stretchDays(whole: Days, stretch: Stretch): Days {
  const { earliest, latest } = whole;
  const length = LENGTH[stretch.unit];
  if (!earliest || !latest || !length) return whole;
  if (stretch.weekday !== undefined) return weekdayWithin(whole, stretch);
  const { skip, quantity } = stretch;
  if (stretch.from === 'first') {
    const first = reach(earliest, skip, length);
    return { earliest: first, latest: addDays(reach(first, quantity, length), -1) };
  }
  const behind = addDays(latest, 1);
  const end = reach(behind, -skip, length);
  return { earliest: reach(end, -quantity, length), latest: addDays(end, -1) };
}

/** Whether the stretch is one day, which then is the value. */
export const isOneDay = ({ quantity, unit }: Stretch): boolean => quantity === 1 && unit === 'day';
