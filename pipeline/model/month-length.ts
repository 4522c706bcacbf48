/** How often a calendar has a leap year. */
export type LeapRule = 'gregorian' | 'julian';

const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

const isLeap = (year: number, rule: LeapRule): boolean =>
  year % 4 === 0 && (rule === 'julian' || year % 100 !== 0 || year % 400 === 0);

/** Days of a month (1 to 12) in an astronomical year (0 is 1 BC). */
export function monthLength(year: number, month: number, rule: LeapRule = 'gregorian'): number {
  if (month === 2) return isLeap(year, rule) ? 29 : 28;
  return SHORT_MONTHS.has(month) ? 30 : 31;
}
