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

/** The value of a number by itself. */
function valueAlone(phrase: string): number | null {
  const [figure] = withoutDates(phrase).annotations;
  return figure?.layer === 'figure' ? number(figure.value) : null;
}

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
  const falls = valueAlone(text.slice(start, middle)) === number(max);
  const [a, b] = falls ? [max, min] : [min, max];
  return [
    { start, end: middle, value: number(a) },
    { start: middle + link[0].length, end, value: number(b), noun: null },
  ];
}

const OUT_OF = /\s+(?:out of|in)\s+(?:the |every )?/;

/** `three out of five`: two numbers to a set that marks each. */
function shareOf({ kind, numberSpan }: FigureAnnotation, text: string): [End, End] | undefined {
  const { start, end } = numberSpan;
  const link = kind === 'fraction' ? OUT_OF.exec(text.slice(start, end)) : undefined;
  if (!link) return undefined;
  const [middle, next] = [start + link.index, start + link.index + link[0].length];
  return [
    { start, end: middle, value: valueAlone(text.slice(start, middle)), noun: null },
    { start: next, end, value: valueAlone(text.slice(next, end)) },
  ];
}

/** The numbers of a figure one by one, each `by` further than in `text`. */
export const numbersApart = (figure: FigureAnnotation, text: string, by = 0): End[] | undefined =>
  (printedEnds(figure, text) ?? shareOf(figure, text))?.map((part) => ({
    ...part,
    start: part.start + by,
    end: part.end + by,
  }));
