import { lexiconFor } from '../../lexicons/index.ts';
import type { DateAnnotation } from '../../model/records.ts';
import { isCorrected } from '../corrections/corrected.ts';
import { type CheckRule, type Problem, perAnnotation } from '../rule.ts';

/** What a value says of a point in the calendar of today. */
const VALUE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The numbers of four digits in a text, and those of one or two. */
const numbers = (text: string, form: RegExp): number[] => (text.match(form) ?? []).map(Number);
const YEARS = /(?<!\d)\d{4}(?!\d)/g;
const DAYS = /(?<!\d)\d{1,2}(?!\d)/g;

/** The months that the words of a date name. */
function monthsIn(text: string, language: string): number[] {
  const names: Readonly<Record<string, number>> = lexiconFor(language).date.month;
  const months: number[] = [];
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    if (Object.hasOwn(names, word)) months.push(names[word] ?? 0);
  return months;
}

/** The one number that a text says of something; undefined where it says none, or several. */
const only = (values: readonly number[]): number | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

/** Where a part of the value is not that which is printed. A day may be printed in words, or as the end of a month. */
function differing(date: DateAnnotation, language: string): [printed: number, value: string] | undefined {
  // A year by itself, as most are.
  if (date.text === date.edtf) return undefined;
  const [, year, month, day] = VALUE.exec(date.edtf ?? '') ?? [];
  const [days, months] = [numbers(date.text, DAYS), monthsIn(date.text, language)];
  const parts: [number | undefined, string | undefined][] = [
    [only(numbers(date.text, YEARS)), year],
    [only(months), month],
    [days.length === 1 && months.length === 1 ? days[0] : undefined, day],
  ];
  for (const [printed, value] of parts)
    if (printed !== undefined && value !== undefined && printed !== Number(value)) return [printed, value];
  return undefined;
}

/** The rules that read a point off its own words. */
const OWN_WORDS = new Set(['date/day-month-year', 'date/month-day-year', 'date/month-year', 'date/year']);

function problemsOf(date: DateAnnotation, language: string): Problem[] {
  const { kind, calendar, range, rule, text, edtf } = date;
  if (kind !== 'date' || calendar !== undefined || range !== undefined || !OWN_WORDS.has(rule)) return [];
  const parted = differing(date, language);
  if (parted === undefined) return [];
  const [printed, value] = parted;
  return [
    {
      message: `“${text}” says ${printed}, but its value ${edtf} says ${value}; annotate the document again.`,
      annotation: date,
      actual: value,
      expected: String(printed),
    },
  ];
}

export const printedDate: CheckRule = {
  id: 'date/printed-value',
  severity: 'error',
  docs: 'The value of a date has the year, the month and the day that are printed. Not asked of values that a person has given, nor of other calendars.',
  about: 'record',
  trips: {
    corpus: 'It closed on 30 June 1986.',
    edits: { 'output/a.md.json': [/1986(?=-06-30")/g, '1987'] },
  },
  passes: { corpus: 'It closed on 30 June 1986.' },
  check: perAnnotation((annotation, document) => {
    if (annotation.layer !== 'date') return [];
    const problems = problemsOf(annotation, document.settings.language);
    return problems.length > 0 && isCorrected(annotation, document) ? [] : problems;
  }),
};
