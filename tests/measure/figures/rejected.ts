import type { AnnotatedDocument } from '../../../pipeline/model/document.ts';
import type { Rejection } from '../../../pipeline/model/rejection.ts';
import type { Prediction } from '../score.ts';
import type { Habit } from './habit.ts';
import { number } from './values.ts';

const isWholeText = ({ start, end }: Rejection, text: string): boolean =>
  text.slice(0, start).trim() === '' && text.slice(end).trim() === '';

/** Numbers that the figure layer read and rejected by name, where the set counts them. */
export const rejected = (
  { rejections, text }: AnnotatedDocument,
  { counted = [], alone }: Habit,
): Prediction[] =>
  rejections
    .filter(({ layer, value }) => layer === 'figure' && value !== undefined)
    .filter(
      (rejection) =>
        counted.some((reason) => reason === rejection.rule) || (alone && isWholeText(rejection, text)),
    )
    .map(({ start, end, value }) => ({
      start,
      end,
      kind: 'count',
      value: number(value),
      unit: null,
      noun: null,
    }));
