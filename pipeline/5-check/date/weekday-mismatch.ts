import { lexiconFor } from '../../lexicons/index.ts';
import type { DateAnnotation } from '../../model/records.ts';
import { type CheckRule, NO_PROBLEMS, perMention } from '../rule.ts';
import { printedDays } from './days.ts';

/** Monday is 1. Days since 1 March of year 0, in the proleptic Gregorian calendar, which began its cycle on a Wednesday. */
function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const m = (month + 9) % 12;
  const days =
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1;
  return ((((days + 2) % 7) + 7) % 7) + 1;
}

const NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const nameOf = (weekday: number): string => NAMES[weekday] ?? '';

const remembered = new Map<string, RegExp>();

/** Finds in a text the name of any weekday. */
function anyWeekday(language: string): RegExp {
  const known = remembered.get(language);
  if (known) return known;
  const made = new RegExp(Object.keys(lexiconFor(language).date.weekday).join('|'), 'iu');
  remembered.set(language, made);
  return made;
}

/** The weekday that the words of a date name, if just one. */
function namedWeekday({ text }: DateAnnotation, language: string): number | undefined {
  const weekdays: Readonly<Record<string, number>> = lexiconFor(language).date.weekday;
  const named = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const weekday = Object.hasOwn(weekdays, word) ? weekdays[word] : undefined;
    if (weekday !== undefined) named.add(weekday);
  }
  return named.size === 1 ? [...named][0] : undefined;
}

export const weekdayMismatch: CheckRule = {
  id: 'date/weekday-mismatch',
  severity: 'warning',
  docs: 'A printed weekday that is not that of the printed day (“Monday, 15 December 2015” was a Tuesday): one of the two is a slip, or the day is not Gregorian.',
  about: 'text',
  trips: { corpus: 'It closed on Monday, 15 December 2015.' },
  passes: { corpus: 'It closed on Tuesday, 15 December 2015.' },
  check: perMention('date', (annotation, { settings }) => {
    if (annotation.calendar !== undefined || annotation.range) return NO_PROBLEMS;
    // A year or a month has no weekday.
    if (annotation.timex.value.length < '1986-06-30'.length) return NO_PROBLEMS;
    if (!anyWeekday(settings.language).test(annotation.text)) return NO_PROBLEMS;
    const [printed] = printedDays(annotation);
    if (printed?.year === undefined) return NO_PROBLEMS;
    const named = namedWeekday(annotation, settings.language);
    const actual = weekdayOf(printed.year, printed.month, printed.day);
    if (named === undefined || named === actual) return NO_PROBLEMS;
    return [
      {
        message: `“${annotation.text}”: that day was a ${nameOf(actual)}, not a ${nameOf(named)}. Both stay as printed; correct the source if one is a slip.`,
        annotation,
        actual: nameOf(named),
        expected: nameOf(actual),
      },
    ];
  }),
};
