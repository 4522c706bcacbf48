import { addDays, type Day, daysInMonth, fromJulian, mondayOf } from './calendar.ts';
import type { Fields, Season } from './fields.ts';
import { stretchDays } from './stretch.ts';
import type { Part, Point } from './value.ts';

/** What the lowering of a value has to know beside the value. */
export interface Conventions {
  readonly hemisphere: 'north' | 'south';
  /** `MM-DD` */
  readonly fiscalYearStart?: string;
}

/** The first and the last day that an expression can mean; null is open or unknown. */
export interface Days {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

export const UNKNOWN: Days = { earliest: null, latest: null };

/** The astronomical year: 44 BC is -43. */
export const astronomical = (year: number, bc: true | undefined): number => (bc ? 1 - year : year);

const months = (year: number, first: number, last: number): Days => {
  const earliest = { year: year + Math.floor((first - 1) / 12), month: ((first - 1) % 12) + 1, day: 1 };
  const [lastYear, lastMonth] = [year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1];
  return { earliest, latest: { year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) } };
};

const yearsBetween = (first: number, last: number): Days => ({
  earliest: { year: first, month: 1, day: 1 },
  latest: { year: last, month: 12, day: 31 },
});

const SEASON_START: Readonly<Record<'north' | 'south', Readonly<Record<Season, number>>>> = {
  north: { SP: 3, SU: 6, FA: 9, WI: 12 },
  south: { SP: 9, SU: 12, FA: 3, WI: 6 },
};

function centuryYears({ century = 0, bc }: Fields): [number, number] {
  return bc ? [1 - century * 100, -(century - 1) * 100] : [Math.max(1, century * 100), century * 100 + 99];
}

/** “the 470s BC” are the years 479 to 470 BC. */
function decadeYears({ decade = 0, bc }: Fields): [number, number] {
  return bc ? [1 - (decade * 10 + 9), 1 - decade * 10] : [decade * 10, decade * 10 + 9];
}

function millenniumYears({ millennium = 0, bc }: Fields): [number, number] {
  return bc
    ? [1 - millennium * 1000, -(millennium - 1) * 1000]
    : [Math.max(1, millennium * 1000), millennium * 1000 + 999];
}

function fiscal(fields: Fields, year: number, start: string | undefined): Days {
  const until = fields.untilYear;
  const [month = 1, day = 1] = (start ?? '').split('-').map(Number);
  if (start === undefined || until === undefined) return yearsBetween(year, until ?? year);
  return {
    earliest: { year, month, day },
    latest: addDays({ year: until, month, day }, -1),
  };
}

/** Whether the day is in the calendar; a printed 31 June is kept, but bounds nothing. */
export const exists = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysInMonth(year, month);

function withinYear(fields: Fields, year: number, { hemisphere, fiscalYearStart }: Conventions): Days {
  const { month, day, quarter, half, season, week } = fields;
  if (fields.fiscal && quarter === undefined && half === undefined)
    return fiscal(fields, year, fiscalYearStart);
  if (week !== undefined) {
    const monday = mondayOf({ year, week });
    return fields.weekend
      ? { earliest: addDays(monday, 5), latest: addDays(monday, 6) }
      : { earliest: monday, latest: addDays(monday, 6) };
  }
  if (month !== undefined && day !== undefined && exists(year, month, day)) {
    const only = { year, month, day };
    return { earliest: only, latest: only };
  }
  if (month !== undefined) return months(year, month, month);
  if (quarter !== undefined) return months(year, quarter * 3 - 2, quarter * 3);
  if (half !== undefined) return months(year, half * 6 - 5, half * 6);
  if (season === undefined) return yearsBetween(year, year);
  const first = SEASON_START[hemisphere][season];
  return months(year, first, first + 2);
}

/** The days of a point without its modifiers, in its own calendar. */
export function wholeDays(fields: Fields, conventions: Conventions): Days {
  if (fields.millennium !== undefined) return yearsBetween(...millenniumYears(fields));
  if (fields.century !== undefined) return yearsBetween(...centuryYears(fields));
  if (fields.decade !== undefined) return yearsBetween(...decadeYears(fields));
  if (fields.year === undefined) return UNKNOWN;
  return withinYear(fields, astronomical(fields.year, fields.bc), conventions);
}

/** First and last of the three stretches that “early”, “mid” and “late” mean, by the length of the whole. */
const THIRDS: Readonly<
  Record<'century' | 'decade' | 'year' | 'month', Readonly<Record<Part, [number, number]>>>
> = {
  century: { start: [0, 33], mid: [34, 66], end: [67, 99] },
  decade: { start: [0, 3], mid: [4, 6], end: [7, 9] },
  year: { start: [1, 3], mid: [5, 8], end: [10, 12] },
  month: { start: [1, 10], mid: [11, 20], end: [21, 31] },
};

/** The first or the second half of a century or a decade, as years from its beginning. */
function halfOf(long: 'century' | 'decade', half: number): [number, number] {
  const length = long === 'century' ? 50 : 5;
  return half === 1 ? [0, length - 1] : [length, 2 * length - 1];
}

function partDays(fields: Fields, part: Part, whole: Days): Days {
  const { earliest, latest } = whole;
  if (!earliest || !latest || fields.millennium !== undefined) return whole;
  const long = fields.century !== undefined ? 'century' : fields.decade !== undefined ? 'decade' : undefined;
  if (long) {
    const [first, last] = fields.half === undefined ? THIRDS[long][part] : halfOf(long, fields.half);
    const base = latest.year - (long === 'century' ? 99 : 9);
    return yearsBetween(base + first, base + last);
  }
  const finer = fields.quarter ?? fields.half ?? fields.season ?? fields.week ?? fields.day;
  if (finer !== undefined) return whole;
  if (fields.month === undefined) return months(earliest.year, ...THIRDS.year[part]);
  const [first, last] = THIRDS.month[part];
  return { earliest: { ...earliest, day: first }, latest: { ...latest, day: Math.min(last, latest.day) } };
}

/** “before the end of 2024” still allows all of it. */
export const boundOf = ({ bound, part }: Point): Point['bound'] =>
  bound === 'before' && part === 'end' ? 'on-or-before' : bound;

function bounded({ earliest, latest }: Days, bound: Point['bound']): Days {
  switch (bound) {
    case 'before':
      return { earliest: null, latest: earliest && addDays(earliest, -1) };
    case 'after':
      return { earliest: latest && addDays(latest, 1), latest: null };
    case 'on-or-before':
    case 'to':
      return { earliest: null, latest };
    case 'on-or-after':
    case 'from':
      return { earliest, latest: null };
    default:
      return { earliest, latest };
  }
}

const julian = (day: Day | null): Day | null => day && fromJulian(day);

/** The days of a point with its calendar, its part and its bound. */
export function daysOf(point: Point, conventions: Conventions): Days {
  const { fields, part, calendar, newStyle } = point;
  if (calendar !== undefined && calendar !== 'julian') return UNKNOWN;
  const whole = wholeDays(newStyle ?? fields, conventions);
  const own =
    calendar === 'julian' && !newStyle
      ? { earliest: julian(whole.earliest), latest: julian(whole.latest) }
      : whole;
  const clock = fields.hour !== undefined || fields.part !== undefined;
  const meant = part ? partDays(fields, part, own) : own;
  return bounded(
    point.stretch ? stretchDays(meant, point.stretch) : meant,
    clock ? undefined : boundOf(point),
  );
}
