import { lexiconFor } from '../../lexicons/index.ts';
import type { DateAnnotation } from '../../model/records.ts';
import { isCorrected } from '../corrections/corrected.ts';
import { type CheckRule, NO_PROBLEMS, type Problem, perMention } from '../rule.ts';

/** What a value says of a point in the calendar of today. */
const VALUE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** What a text prints: numbers of four digits, the months that its words name, numbers of one or two digits. */
interface Printed {
  readonly years: number[];
  readonly months: number[];
  readonly days: number[];
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** A number, or a word that may be longer than ASCII tells. */
const NUMBER_OR_WORD = /\d+|\p{L}+/gu;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The numbers and words of a text; by their characters where these are plain, as they nearly always are. */
function partsOf(text: string): readonly string[] {
  if (BEYOND_ASCII.test(text)) return text.match(NUMBER_OR_WORD) ?? [];
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const isPart = isDigit(text.charCodeAt(from)) ? isDigit : isLetter;
    let to = from;
    while (to < text.length && isPart(text.charCodeAt(to))) to++;
    if (to > from) parts.push(text.slice(from, to));
    from = Math.max(to, from + 1);
  }
  return parts;
}

function printedIn(text: string, language: string): Printed {
  const names: Readonly<Record<string, number>> = lexiconFor(language).date.month;
  const printed: Printed = { years: [], months: [], days: [] };
  for (const part of partsOf(text.toLowerCase())) {
    if (isDigit(part.charCodeAt(0))) {
      if (part.length === 4) printed.years.push(Number(part));
      else if (part.length <= 2) printed.days.push(Number(part));
    } else if (Object.hasOwn(names, part)) printed.months.push(names[part] ?? 0);
  }
  return printed;
}

/** The one number that a text says of something; undefined where it says none, or several. */
const only = ([first, ...others]: readonly number[]): number | undefined =>
  others.every((other) => other === first) ? first : undefined;

/** Where a part of the value is not that which is printed. A day may be printed in words, or as the end of a month. */
function differing(date: DateAnnotation, language: string): [printed: number, value: string] | undefined {
  // A year by itself, as most are.
  if (date.text === date.edtf) return undefined;
  const [, year, month, day] = VALUE.exec(date.edtf ?? '') ?? [];
  const { years, months, days } = printedIn(date.text, language);
  const parts: [number | undefined, string | undefined][] = [
    [only(years), year],
    [only(months), month],
    [days.length === 1 && months.length === 1 ? days[0] : undefined, day],
  ];
  for (const [printed, value] of parts)
    if (printed !== undefined && value !== undefined && printed !== Number(value)) return [printed, value];
  return undefined;
}

/** The rules that read a point off its own words. */
const OWN_WORDS = new Set(['date/day-month-year', 'date/month-day-year', 'date/month-year', 'date/year']);

function problemsOf(date: DateAnnotation, language: string): readonly Problem[] {
  const { kind, calendar, range, rule, text, edtf } = date;
  if (kind !== 'date' || calendar !== undefined || range !== undefined || !OWN_WORDS.has(rule))
    return NO_PROBLEMS;
  const parted = differing(date, language);
  if (parted === undefined) return NO_PROBLEMS;
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
  check: perMention('date', (annotation, document) => {
    const problems = problemsOf(annotation, document.settings.language);
    return problems.length > 0 && isCorrected(annotation, document) ? NO_PROBLEMS : problems;
  }),
};
