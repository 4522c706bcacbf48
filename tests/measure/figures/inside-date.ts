import type { DateAnnotation } from '../../../pipeline/model/records.ts';
import { total } from '../duration.ts';
import type { Prediction } from '../score.ts';
import { numbersApart } from './ends.ts';
import type { Habit } from './habit.ts';
import { isTime, reading } from './reading.ts';
import { withoutDates } from './without-dates.ts';

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
      const apart = habit.span === 'number' ? numbersApart(figure, quote, start) : undefined;
      return {
        ...found,
        start: found.start + start,
        end: found.end + start,
        ...(apart ? { parts: apart } : {}),
      };
    });
}
