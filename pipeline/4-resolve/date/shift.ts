import { wholeDays } from '../../model/temporal/bounds.ts';
import { addDays, type Day, mondayOf, weekOf } from '../../model/temporal/calendar.ts';
import { type Fields, over, type Unit } from '../../model/temporal/fields.ts';
import { type Point, pointOf, type Shift } from '../../model/temporal/value.ts';
import { dayFields, dayOf, weekdayNear, weekFields, yearFields, yearOf } from './place.ts';

export const quarterOf = ({ fields: { month, quarter } }: Point): number | undefined =>
  quarter ?? (month === undefined ? undefined : Math.ceil(month / 3));

/** The first day of a base that is no day itself, for units that need one. */
const firstDay = (base: Point): Day | undefined =>
  dayOf(base) ?? wholeDays(base.fields, { hemisphere: 'north' }).earliest ?? undefined;

function months(base: Point, by: number): Fields {
  const year = yearOf(base);
  const { month } = base.fields;
  if (year === undefined) return {};
  if (month === undefined) return { unknown: 'month', ...yearFields(year + Math.trunc(by / 12)) };
  const count = year * 12 + month - 1 + by;
  return { month: (((count % 12) + 12) % 12) + 1, ...yearFields(Math.floor(count / 12)) };
}

/** “six and a half months”: half a month is counted as 15 days where the day is known. */
function monthsAndDays(base: Point, by: number): Fields {
  const whole = Math.trunc(by);
  if (by === whole) return months(base, by);
  const day = dayOf(base);
  if (!day) return months(base, whole);
  const { year, month } = addDays(day, Math.round((by - whole) * 30));
  return months(pointOf({ month, ...yearFields(year) }), whole);
}

function days(base: Point, by: number): Fields {
  const day = dayOf(base);
  if (day) return dayFields(addDays(day, by));
  const { year, bc, month } = base.fields;
  const era = bc ? { bc } : {};
  if (base.fields.week !== undefined || year === undefined) return {};
  return month === undefined
    ? { year, ...era, unknown: 'month-and-day' }
    : { year, ...era, month, unknown: 'day' };
}

function weeks(base: Point, by: number): Fields {
  const day = dayOf(base);
  if (day) return weekFields(addDays(day, by * 7));
  const { week, month, year } = base.fields;
  if (week !== undefined && year !== undefined && week > 0)
    return weekFields(addDays(mondayOf({ year, week }), by * 7));
  return month === undefined || year === undefined ? {} : { month, ...yearFields(year) };
}

function quarters(base: Point, by: number): Fields {
  const [year, quarter] = [yearOf(base), quarterOf(base)];
  if (year === undefined || quarter === undefined) return {};
  const count = year * 4 + quarter - 1 + by;
  return { quarter: (((count % 4) + 4) % 4) + 1, ...yearFields(Math.floor(count / 4)) };
}

function years(base: Point, by: number): Fields {
  const year = yearOf(base);
  return year === undefined ? {} : yearFields(year + Math.trunc(by));
}

/** A base moved by so many units, in the precision of the unit; empty where the base is too coarse. */
function moved(base: Point, unit: Unit, by: number): Fields {
  switch (unit) {
    case 'day':
    case 'night':
      return days(base, by);
    case 'week':
      return weeks(base, by);
    case 'weekend': {
      const week = weeks(base, by);
      return week.week === undefined ? {} : { ...week, weekend: true };
    }
    case 'month':
      return monthsAndDays(base, by);
    case 'quarter':
      return quarters(base, by);
    case 'half':
      return months(base, by * 6);
    case 'year':
      return years(base, by);
    case 'season':
      return {};
    case 'decade': {
      const year = yearOf(base);
      return year === undefined || year < 0 ? {} : { decade: Math.floor(year / 10) + by };
    }
    case 'century': {
      const year = yearOf(base);
      return year === undefined || year < 0 ? {} : { century: Math.floor(year / 100) + by };
    }
    default:
      return clockUnits(base, unit, by);
  }
}

/** Hours and minutes after a time of day; nothing where the time is not known. */
function clockUnits(base: Point, unit: Unit, by: number): Fields {
  const { hour, minute } = base.fields;
  const day = dayOf(base);
  if (hour === undefined || !day || (unit !== 'hour' && unit !== 'minute')) return {};
  const minutes = hour * 60 + (minute ?? 0) + by * (unit === 'hour' ? 60 : 1);
  const rest = ((minutes % 1440) + 1440) % 1440;
  return {
    ...dayFields(addDays(day, Math.floor(minutes / 1440))),
    hour: Math.floor(rest / 60),
    minute: Math.floor(rest % 60),
  };
}

/** “the turn of the century”: the nearest one, on either side. */
function nearestCentury(base: Point): Fields {
  const year = yearOf(base);
  return year === undefined || year < 0 ? {} : { century: Math.round(year / 100) };
}

/** “last Friday”, “next May”, “this summer”: the nearest one on that side of the base. */
function nearest(base: Point, fields: Fields, by: number): Fields {
  if (fields.weekday !== undefined) return nearestWeekday(base, fields.weekday, by);
  const year = yearOf(base);
  if (fields.part !== undefined) return { ...days(base, by), part: fields.part };
  if (year === undefined) return {};
  const month = base.fields.month ?? (by < 0 ? 1 : 12);
  const target = fields.month ?? SEASON_MONTH[fields.season ?? 'SP'];
  const passed = target < month;
  const step = by < 0 ? (passed ? 0 : -1) : by > 0 ? (passed || target === month ? 1 : 0) : 0;
  return over(yearFields(year + step), fields);
}

const SEASON_MONTH = { SP: 4, SU: 7, FA: 10, WI: 12 } as const;

function nearestWeekday(base: Point, weekday: number, by: number): Fields {
  const day = firstDay(base);
  if (!day) return {};
  if (by !== 0) return dayFields(weekdayNear(day, weekday, by < 0 ? -1 : 1, false));
  return dayFields(addDays(mondayOf(weekOf(day)), weekday - 1));
}

/** The fields of a shifted point, its own fields over those of the moved base; undefined where nothing fits. */
export function shifted(base: Point, shift: Shift, fields: Fields): Fields | undefined {
  if (typeof shift.by !== 'number') return undefined;
  // “two decades ago” counts years; “last decade” points at one.
  if (shift.counted && (shift.unit === 'decade' || shift.unit === 'century'))
    return shifted(
      base,
      { ...shift, unit: 'year', by: shift.by * (shift.unit === 'decade' ? 10 : 100) },
      fields,
    );
  if (shift.nearest && shift.unit === 'century') return nearestCentury(base);
  const found = shift.nearest
    ? nearest(base, fields, shift.by)
    : over(moved(base, shift.unit, shift.by), fields);
  return found.year === undefined && found.decade === undefined && found.century === undefined
    ? undefined
    : found;
}
