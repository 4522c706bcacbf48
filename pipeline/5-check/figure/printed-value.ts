import type { FigureAnnotation } from '../../model/records.ts';
import { isCorrected } from '../corrections/corrected.ts';
import { type CheckRule, NO_PROBLEMS, type Problem, perMention } from '../rule.ts';

/** A number in digits alone, with marks or blanks between them. */
const DIGITS = /^\d[\d.,'’\s]*$/u;

/** A second number: “5 feet 10 inches” is one value. */
const SMALLER_UNIT = /\d/;

/** The digits that tell: a multiplier or a mark of decimals adds or takes zeros. */
const telling = (number: string): string => number.replace(/\D/gu, '').replace(/^0+|0+$/g, '');

function problemsOf(figure: FigureAnnotation, text: string): readonly Problem[] {
  const { value, numberSpan } = figure;
  const printed = text.slice(numberSpan.start, numberSpan.end);
  if (value === undefined || value.includes('/') || !DIGITS.test(printed)) return NO_PROBLEMS;
  if (telling(value) === telling(printed) || SMALLER_UNIT.test(text.slice(numberSpan.end, figure.end)))
    return NO_PROBLEMS;
  return [
    {
      message: `“${figure.text}” says ${printed}, but its value is ${value}; annotate the document again.`,
      annotation: figure,
      actual: value,
      expected: printed,
    },
  ];
}

export const printedFigure: CheckRule = {
  id: 'figure/printed-value',
  severity: 'error',
  docs: 'The value of a figure in digits has the digits that are printed, but for zeros. Not asked of sums of two units (“5 feet 10 inches”), nor of values that a person has given.',
  about: 'record',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.json': ['"value":"12"', '"value":"13"'] } },
  passes: { corpus: 'It had 12 men.' },
  check: perMention('figure', (annotation, document) => {
    const problems = problemsOf(annotation, document.text);
    return problems.length > 0 && isCorrected(annotation, document) ? NO_PROBLEMS : problems;
  }),
};
