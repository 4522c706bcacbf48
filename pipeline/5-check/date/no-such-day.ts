import { monthLength } from '../../model/month-length.ts';
import type { DateAnnotation } from '../../model/records.ts';
import { type CheckRule, NO_PROBLEMS, perMention } from '../rule.ts';
import { isEveryYears, type PrintedDay, printedDays } from './days.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The year in which the Gregorian calendar began; before it, and in Julian dates, every fourth year was a leap year. */
const REFORM = 1582;

function daysThen({ year, month }: PrintedDay, { calendar }: DateAnnotation): number {
  // A February without a year may be one of a leap year.
  if (year === undefined) return monthLength(2000, month);
  return monthLength(year, month, calendar === 'julian' || year <= REFORM ? 'julian' : 'gregorian');
}

export const noSuchDay: CheckRule = {
  id: 'date/no-such-day',
  severity: 'warning',
  docs: 'A day that is in no calendar (31 June, 29 February 1999). Dates stay as printed; this says which are slips.',
  about: 'text',
  trips: { corpus: 'It closed on 31 June 1986.' },
  passes: { corpus: 'It closed on 29 February 1988.' },
  check: perMention('date', (annotation) => {
    const { calendar, range, timex } = annotation;
    if (calendar !== undefined && calendar !== 'julian') return NO_PROBLEMS;
    if (range === undefined && isEveryYears(timex.value)) return NO_PROBLEMS;
    return printedDays(annotation).flatMap((printed) => {
      const { month, day, year, quote } = printed;
      const last = daysThen(printed, annotation);
      const name = MONTHS[month - 1];
      if (day >= 1 && day <= last && name !== undefined) return NO_PROBLEMS;
      const why =
        name === undefined
          ? 'a year has 12 months'
          : `${name}${month === 2 && year !== undefined ? ` ${year}` : ''} has ${last} days`;
      return [
        {
          message: `“${quote}” is not in the calendar: ${why}. It stays as printed; correct the source if it is a slip.`,
          annotation,
          actual: `${day}`,
          expected: `1 to ${last}`,
        },
      ];
    });
  }),
};
