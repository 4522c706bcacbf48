import { fromString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractFigures } from '../../../pipeline/3-extract/figure/index.ts';
import { resolve } from '../../../pipeline/4-resolve/index.ts';
import type { AnnotatedDocument } from '../../../pipeline/model/document.ts';
import type { DateAnnotation } from '../../../pipeline/model/records.ts';
import { total } from '../duration.ts';
import type { Prediction } from '../score.ts';
import type { Habit } from './habit.ts';
import { isTime, reading } from './reading.ts';

/** The figure layer by itself on a phrase: no date is read in it first. */
export function withoutDates(phrase: string): AnnotatedDocument {
  const document = parse(fromString(phrase));
  const { candidates, rejections } = extractFigures(document, []);
  return resolve({ ...document, candidates: { dates: [], figures: candidates, legalActs: [] }, rejections });
}

const YEAR = /^\d{4}$/;

/**
 * Amounts of time belong to the date layer; the sets count them among the quantities, one by one, also inside
 * “two years later” and “three times a day”. So the dates are read once more, as figures.
 */
export function insideDate(date: DateAnnotation, habit: Habit): Prediction[] {
  const { start, end, quote, timex } = date;
  if (habit.years && YEAR.test(quote))
    return [{ start, end, kind: 'count', value: Number(quote), unit: null }];
  const sum = habit.summed && date.kind === 'duration' ? total(timex.value ?? '') : undefined;
  if (sum) return [{ start, end, kind: 'duration', ...sum }];
  return withoutDates(quote)
    .annotations.filter((annotation) => annotation.layer === 'figure')
    .filter((figure) => isTime(figure) || figure.kind === 'frequency')
    .map((figure) => {
      const found = reading(figure, quote, { ...habit, span: 'whole' });
      return { ...found, start: found.start + start, end: found.end + start };
    });
}
