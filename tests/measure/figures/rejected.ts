import type { AnnotatedDocument } from '../../../pipeline/model/document.ts';
import type { Rejection } from '../../../pipeline/model/rejection.ts';
import type { Prediction } from '../score.ts';
import type { Habit } from './habit.ts';
import { number } from './values.ts';

const isWholeText = ({ start, end }: Rejection, text: string): boolean =>
  text.slice(0, start).trim() === '' && text.slice(end).trim() === '';

/** The runs of digits in a rejected number, each with its own value. */
const runs = (rejection: Rejection, text: string): Rejection[] =>
  [...text.slice(rejection.start, rejection.end).matchAll(/\d+/g)].map(({ 0: value, index }) => ({
    ...rejection,
    value,
    start: rejection.start + index,
    end: rejection.start + index + value.length,
  }));

/** Numbers that the figure layer read and rejected by name, where the set counts them. */
export function rejected(
  { rejections, text }: AnnotatedDocument,
  { counted = [], countedInParts: inParts = [], alone }: Habit,
): Prediction[] {
  const isOneOf = (reasons: readonly string[], { rule }: Rejection): boolean => reasons.includes(rule);
  return rejections
    .filter(({ layer }) => layer === 'figure')
    .flatMap((rejection) => (isOneOf(inParts, rejection) ? runs(rejection, text) : rejection))
    .filter(
      (rejection) => isOneOf([...counted, ...inParts], rejection) || (alone && isWholeText(rejection, text)),
    )
    .filter(({ value }) => value !== undefined)
    .map(({ start, end, value }) => ({
      start,
      end,
      kind: 'count',
      value: number(value),
      unit: null,
      noun: null,
    }));
}
