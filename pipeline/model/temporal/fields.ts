/** Calendar and clock units, the smaller first. */
export const UNITS_BY_SIZE = [
  'second',
  'minute',
  'hour',
  'night',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const;

/** Each has its letter in TIMEX3 durations; `quarter` and `weekend` count months and days. */
export type Unit = (typeof UNITS_BY_SIZE)[number];

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Parts of a day as TIMEX3 writes them: morning, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'MI';

/**
 * What an expression says of a point in time, each part as printed. At most one of `millennium`, `century`, `decade`, `year`
 * is the coarsest; an impossible day (31 June) is kept.
 */
export interface Fields {
  readonly bc?: true;
  /** 2 is the years 2000 to 2999; before year 1, 3 is the third millennium BC. */
  readonly millennium?: number;
  /** 18 is the years 1800 to 1899; before year 1, 1 is the first century BC. */
  readonly century?: number;
  /** 199 is the years 1990 to 1999. */
  readonly decade?: number;
  /** Positive; see `bc`. */
  readonly year?: number;
  /** Only the last two digits were printed (’89); `year` is the last such year until the context says more. */
  readonly twoDigits?: true;
  /** A fiscal year is named after `year`; `untilYear` is the second year of “2003/04”. */
  readonly fiscal?: true;
  readonly untilYear?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  /** 1 to 12. */
  readonly month?: number;
  /** The ISO week, 1 to 53. */
  readonly week?: number;
  readonly weekend?: true;
  /** The days of the week that are no weekend. */
  readonly workdays?: true;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly part?: DayPart;
  /** `Z` or `+01:00`. */
  readonly zone?: string;
  /** A feast with a rule of its own (Easter), until the year is known. */
  readonly feast?: string;
  /** The parts that exist and are not said: “a day in 1872”. */
  readonly unknown?: 'month' | 'day' | 'month-and-day';
}

/**
 * The fields of both, the second ones over the first. `{ ...a, ...b }` would be the same, but V8 gives each object so made
 * a hidden class of its own, and all that reads it afterwards is slow.
 */
export const over = (under: Fields, fields: Fields): Fields => Object.assign({}, under, fields);

/** Minutes since midnight. */
export const minuteOfDay = ({ hour = 0, minute = 0 }: Fields): number => hour * 60 + minute;
