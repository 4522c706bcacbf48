import type { FigureAnnotation } from '../../../pipeline/model/records.ts';
import { number } from './values.ts';
import { withoutDates } from './without-dates.ts';

/** One end of a range, as a set marks it that takes the ends apart. */
interface End {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly noun?: null;
}

const LINK = /\s*(?:-|–|—|\bto\b|\band\b|\bor\b|\bthrough\b)\s*/;

/** The ends of a range in the order of the text: “from 20 to 10” has the greater first. */
export function printedEnds(
  { min, max, numberSpan }: FigureAnnotation,
  text: string,
): [End, End] | undefined {
  if (min === undefined || max === undefined) return undefined;
  const { start, end } = numberSpan;
  const link = LINK.exec(text.slice(start + 1, end));
  if (!link) return undefined;
  const middle = start + 1 + link.index;
  const [first] = withoutDates(text.slice(start, middle)).annotations;
  const falls = first?.layer === 'figure' && number(first.value) === number(max);
  const [a, b] = falls ? [max, min] : [min, max];
  return [
    { start, end: middle, value: number(a) },
    { start: middle + link[0].length, end, value: number(b), noun: null },
  ];
}
