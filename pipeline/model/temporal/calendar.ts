/** A day of the proleptic Gregorian calendar; years are astronomical (0 is 1 BC). */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const floor = Math.floor;

/** Days since 1 March of year 0, by the calendar's 400-year cycle. */
export function toNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return 365 * y + floor(y / 4) - floor(y / 100) + floor(y / 400) + floor((153 * m + 2) / 5) + day - 1;
}

export function fromNumber(number: number): Day {
  const cycle = floor(number / 146097);
  const within = number - cycle * 146097;
  const y = floor((within - floor(within / 1460) + floor(within / 36524) - floor(within / 146096)) / 365);
  const dayOfYear = within - (365 * y + floor(y / 4) - floor(y / 100));
  const m = floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = y + cycle * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - floor((153 * m + 2) / 5) + 1 };
}

export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (LENGTHS[month - 1] ?? 31);

/** 1 is Monday. */
export const weekdayOf = (day: Day): number => ((((toNumber(day) + 2) % 7) + 7) % 7) + 1;

export interface Week {
  readonly year: number;
  readonly week: number;
}

/** The ISO week of a day. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = toNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: floor((toNumber(thursday) - first) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf({ year, week }: Week): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** The Gregorian day of a day in the Julian calendar. */
export function fromJulian({ year, month, day }: Day): Day {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return fromNumber(365 * y + floor(y / 4) + floor((153 * m + 2) / 5) + day - 3);
}

/** Easter Sunday (Gregorian). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - floor(b / 4) - floor((b - floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * floor(c / 4) - h - (c % 4)) % 7;
  const m = floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: floor(n / 31), day: (n % 31) + 1 };
}
