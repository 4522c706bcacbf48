import { monthLength } from '../../model/month-length.ts';
import type { DateAnnotation } from '../../model/records.ts';
import { isCorrected } from '../corrections/corrected.ts';
import { type CheckRule, NO_PROBLEMS, type Problem, perMention } from '../rule.ts';

/** A whole year, month or day in the calendar of today; other values say more than their own days. */
const PLAIN = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/;

const two = (value: number): string => String(value).padStart(2, '0');

/** The first and the last day of a plain value; undefined for all others, and for days that are in no calendar. */
function daysOf(edtf: string): readonly [string, string] | undefined {
  const [whole, year = '', month, day] = PLAIN.exec(edtf) ?? [];
  if (whole === undefined) return undefined;
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const last = monthLength(Number(year), Number(month));
  if (day === undefined) return [`${whole}-01`, `${whole}-${two(last)}`];
  return Number(day) <= last ? [whole, whole] : undefined;
}

/** The forms that follow from a plain value, each with what it is and what it should be. */
function forms(date: DateAnnotation, [first, last]: readonly [string, string]) {
  const { edtf, timex, tei, earliest, latest } = date;
  return [
    ['timex', timex.value.split('T')[0], edtf],
    ['tei', tei.when?.split('T')[0], edtf],
    ['earliest', earliest, first],
    ['latest', latest, last],
  ] as const;
}

/** Nearly all dates are years or days, of which all forms are alike: seen without taking the value apart. */
function allAgree({ edtf, timex, tei, earliest, latest }: DateAnnotation): boolean {
  if (edtf === null || timex.value !== edtf || tei.when !== edtf) return false;
  return edtf.length === 4
    ? earliest === `${edtf}-01-01` && latest === `${edtf}-12-31`
    : earliest === edtf && latest === edtf;
}

function problemsOf(date: DateAnnotation): readonly Problem[] {
  const { edtf, calendar, range, timex } = date;
  if (edtf === null || calendar !== undefined || range !== undefined || timex.mod !== undefined)
    return NO_PROBLEMS;
  if (date.kind !== 'date' || allAgree(date)) return NO_PROBLEMS;
  const days = daysOf(edtf);
  if (days === undefined) return NO_PROBLEMS;
  const other = forms(date, days).filter(([, form, expected]) => form != null && form !== expected);
  return other.map(([name, form, expected]) => ({
    message: `“${date.text}” is ${edtf} by its EDTF, but ${form} by its ${name}; annotate the document again.`,
    annotation: date,
    actual: form ?? '',
    expected: expected ?? '',
  }));
}

export const formsAgree: CheckRule = {
  id: 'date/forms-agree',
  severity: 'error',
  docs: 'The forms of a date (EDTF, TIMEX3, TEI, first and last day) say the same. Not asked of values that a person has given.',
  about: 'record',
  trips: {
    corpus: 'It closed on 30 June 1986.',
    edits: { 'output/a.md.json': ['"latest":"1986-06-30"', '"latest":"1986-07-30"'] },
  },
  passes: { corpus: 'It closed on 30 June 1986.' },
  check: perMention('date', (annotation, document) => {
    const problems = problemsOf(annotation);
    return problems.length > 0 && isCorrected(annotation, document) ? NO_PROBLEMS : problems;
  }),
};
