import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysInMonth,
  easter,
  fromJulian,
  fromNumber,
  mondayOf,
  toNumber,
  weekdayOf,
  weekOf,
} from '../../../pipeline/model/temporal/calendar.ts';

const day = fc
  .integer({ min: -3000, max: 4000 })
  .chain((year) => fc.integer({ min: 1, max: 12 }).map((month) => ({ year, month })))
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((n) => ({ year, month, day: n })),
  );

describe('the calendar', () => {
  test('days and their numbers agree', () => {
    fc.assert(fc.property(day, (date) => void expect(fromNumber(toNumber(date))).toEqual(date)));
  });

  test('a week later is the same weekday', () => {
    fc.assert(fc.property(day, (date) => void expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))));
  });

  test('the Monday of its ISO week is at most six days before a day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const ahead = toNumber(date) - toNumber(mondayOf(weekOf(date)));
        expect(ahead).toBe(weekdayOf(date) - 1);
      }),
    );
  });

  test('known days', () => {
    expect(weekdayOf({ year: 2015, month: 12, day: 14 })).toBe(1);
    expect(weekOf({ year: 2005, month: 1, day: 1 })).toEqual({ year: 2004, week: 53 });
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  test('the Julian calendar is behind', () => {
    expect(fromJulian({ year: 1917, month: 10, day: 25 })).toEqual({ year: 1917, month: 11, day: 7 });
    expect(fromJulian({ year: 1732, month: 2, day: 11 })).toEqual({ year: 1732, month: 2, day: 22 });
  });

  test.each([
    [1916, 4, 23],
    [2000, 4, 23],
    [2024, 3, 31],
  ])('Easter of %i', (year, month, dayOfMonth) => {
    expect(easter(year)).toEqual({ year, month, day: dayOfMonth });
  });
});
