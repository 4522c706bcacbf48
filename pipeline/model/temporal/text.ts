import type { Day } from './calendar.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const two = (value: number | undefined): string => (value === undefined ? 'XX' : pad(value, 2));

/** Four digits with a minus sign before year 0. */
export const fourDigits = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

/** `-0043-01-01`: astronomical years. */
export const dayText = (day: Day | null): string | null =>
  day && `${fourDigits(day.year)}-${two(day.month)}-${two(day.day)}`;
