import { type Fields, over } from '../../model/temporal/fields.ts';
import type { Point, Shift } from '../../model/temporal/value.ts';
import { dayFields, dayOf, weekFields, yearFields, yearOf } from './place.ts';

/** The decade or century; where the words count (“two centuries later, in the 1850s”), all that is printed. */
function longUnit({ fields }: Point, unit: 'decade' | 'century', counted: boolean): Fields | undefined {
  const { year, bc } = fields;
  if (bc) return undefined;
  const decade = fields.decade ?? (year === undefined ? undefined : Math.floor(year / 10));
  const century = fields.century ?? (decade === undefined ? undefined : Math.floor(decade / 10));
  if (counted && year !== undefined) return { year };
  if (decade !== undefined && (counted || unit === 'decade')) return { decade };
  return century === undefined || unit === 'decade' ? undefined : { century };
}

function withMonth({ fields: { year, bc, month } }: Point): Fields | undefined {
  return year === undefined || month === undefined ? undefined : bc ? { year, bc, month } : { year, month };
}

function yearAlone(point: Point): Fields | undefined {
  const year = point.fields.year === undefined ? undefined : yearOf(point);
  return year === undefined ? undefined : yearFields(year);
}

function weekOf(point: Point): Fields | undefined {
  const day = dayOf(point);
  return day && weekFields(day);
}

function dayAlone(point: Point): Fields | undefined {
  const day = dayOf(point);
  return day && dayFields(day);
}

function clock({ fields }: Point): Fields | undefined {
  return fields.hour === undefined ? undefined : fields;
}

/** What a date says in the precision of a unit; undefined where it is coarser. */
function inUnit(point: Point, { unit, counted }: Shift): Fields | undefined {
  switch (unit) {
    case 'day':
    case 'night':
      return dayAlone(point);
    case 'week':
      return weekOf(point);
    case 'month':
      return withMonth(point);
    case 'year':
      return yearAlone(point);
    case 'decade':
      return longUnit(point, 'decade', counted === true);
    case 'century':
      return longUnit(point, 'century', counted === true);
    case 'hour':
    case 'minute':
      return clock(point);
    default:
      return undefined;
  }
}

/** “the following Friday, 5 May 1996”, “that spring, in 1943”: what the name asks for, from the date beside it. */
function named(point: Point, { weekday, month, season, part }: Fields): Fields | undefined {
  if (weekday !== undefined) return dayAlone(point);
  if (month !== undefined) return point.fields.month === month ? withMonth(point) : undefined;
  const own = season === undefined ? dayAlone(point) : yearAlone(point);
  return own && over(own, { ...(season === undefined ? {} : { season }), ...(part ? { part } : {}) });
}

/** The value of a relative date by the absolute one beside it: “two years later, in 1995” is 1995. */
export function toldBy({ shift, fields }: Point, beside: Point): Fields | undefined {
  if (!shift) return undefined;
  if (shift.nearest) return named(beside, fields);
  const found = inUnit(beside, shift);
  return found && over(found, fields);
}
