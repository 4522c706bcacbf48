import { astronomical } from '../../model/temporal/bounds.ts';
import { addDays, type Day, easter, weekdayOf, weekOf } from '../../model/temporal/calendar.ts';
import type { Fields } from '../../model/temporal/fields.ts';
import type { Point } from '../../model/temporal/value.ts';

/** Where the text has arrived: a point whose year is known, and what said so. */
export interface Place {
  /** The draft id of the mention; undefined for the reference date. */
  readonly mention: string | undefined;
  readonly point: Point;
  /** Where the mention ends; undefined for the reference date. */
  readonly end?: number;
  /**
   * The end of some years (“papers of 1906–1911”), a decade beside a year (“In 1925 he wrote of the 1860s”): no scene
   * that the text comes back to.
   */
  readonly passing?: boolean;
}

/** The astronomical year of a point. */
export const yearOf = ({ fields }: Point): number | undefined => yearOfFields(fields);

export function yearOfFields({ year, decade, century, bc }: Fields): number | undefined {
  if (year !== undefined) return astronomical(year, bc);
  return decade !== undefined
    ? bc
      ? -decade * 10
      : decade * 10
    : century === undefined || bc
      ? undefined
      : century * 100;
}

/** The day of a point that is a day. */
export const dayOf = ({ fields }: Point): Day | undefined => dayOfFields(fields);

export function dayOfFields({ year, bc, month, day }: Fields): Day | undefined {
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { year: astronomical(year, bc), month, day };
}

/** The year as fields, before year 1 as so many BC. */
export const yearFields = (year: number): Pick<Fields, 'year' | 'bc'> =>
  year <= 0 ? { year: 1 - year, bc: true } : { year };

export const dayFields = ({ year, month, day }: Day): Fields =>
  year <= 0 ? { year: 1 - year, bc: true, month, day } : { year, month, day };

export function weekFields(day: Day): Fields {
  const { year, week } = weekOf(day);
  return { week, ...yearFields(year) };
}

/** The nearest such weekday strictly after (`sign` 1) or before (-1) a day, or that day too. */
export function weekdayNear(day: Day, weekday: number, sign: 1 | -1, sameDay: boolean): Day {
  const ahead = (((weekday - weekdayOf(day)) % 7) + 7) % 7;
  if (ahead === 0) return sameDay ? day : addDays(day, 7 * sign);
  return addDays(day, sign > 0 ? ahead : ahead - 7);
}

/** The day of a feast in a year; rules are `easter-2`, `4-thursday-11`, `last-monday-05`, `after-1-monday-11`. */
export function feastDay(rule: string, year: number): Day | undefined {
  const moved = /^easter([+-]\d+)?$/.exec(rule);
  if (moved) return addDays(easter(year), Number(moved[1] ?? 0));
  const [, which = '', name = '', month = ''] = /^(after-1|last|\d)-(\w+)-(\d\d)$/.exec(rule) ?? [];
  const weekday =
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].indexOf(name) + 1;
  if (weekday === 0) return undefined;
  if (which === 'last') return weekdayNear({ year, month: Number(month) + 1, day: 1 }, weekday, -1, false);
  const first = weekdayNear({ year, month: Number(month), day: 1 }, weekday, 1, true);
  return which === 'after-1' ? addDays(first, 1) : addDays(first, (Number(which) - 1) * 7);
}
