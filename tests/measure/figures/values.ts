import type { FigureAnnotation } from '../../../pipeline/model/records.ts';
import type { Habit, Value } from './habit.ts';

/** `2/3`, `1500.75` as a number. */
export function number(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  const [n = '', d = '1'] = printed.split('/');
  return Number(n) / Number(d);
}

const eachOf = (value: Value | null, change: (each: number) => number): Value | null => {
  if (value === null || typeof value === 'number') return value === null ? null : change(value);
  return value.map((end) => (end === null ? null : change(end)));
};

/** Cents are hundredths of their currency in our records, a unit of their own in the sets. */
export const scaled = (value: Value | null, factor: number): Value | null =>
  eachOf(value, (each) => each * factor);

const rounded = (value: Value | null, places: number): Value | null =>
  eachOf(value, (each) => Number(each.toFixed(places)));

function exact(figure: FigureAnnotation, { bounds, vague, middle }: Habit): Value | null {
  const [min, max] = [number(figure.min), number(figure.max)];
  if (figure.value !== undefined) return number(figure.value);
  if (min !== null && max !== null) return middle ? (min + max) / 2 : [min, max];
  if (figure.approximation === 'vague' && min !== null && vague) return vague(min);
  return bounds === 'interval' ? [min, max] : (min ?? max);
}

/** The value of a figure as a set would write it. */
export function writtenValue(figure: FigureAnnotation, habit: Habit): Value | null {
  const value = exact(figure, habit);
  return habit.places === undefined || !figure.value?.includes('/') ? value : rounded(value, habit.places);
}
