import type { Day } from './calendar.ts';

const TWO = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

export const two = (value: number | undefined): string =>
  value === undefined ? 'XX' : (TWO[value] ?? String(value));

/** Four digits with a minus sign before year 0. */
export function fourDigits(year: number): string {
  if (year >= 1000) return String(year);
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** `-0043-01-01`: astronomical years. */
export const dayText = (day: Day | null): string | null =>
  day && `${fourDigits(day.year)}-${two(day.month)}-${two(day.day)}`;
