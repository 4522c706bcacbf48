import { type CheckRule, NO_PROBLEMS, perAnnotation } from '../rule.ts';

export const quoteIsSlice: CheckRule = {
  id: 'text/quote-is-slice',
  severity: 'error',
  docs: 'The quote of a mention is exactly the text between its offsets. If not, the text or the offsets were changed after the annotation was made.',
  about: 'record',
  trips: {
    corpus: 'The office had 12 men.',
    edits: { 'output/a.md.json': ['"quote":"12 men"', '"quote":"13 men"'] },
  },
  passes: { corpus: 'The office had 12 men.' },
  check: perAnnotation((annotation, { text }) => {
    const { start, end, quote } = annotation;
    const slice = text.slice(start, end);
    return slice === quote
      ? NO_PROBLEMS
      : [
          {
            message: `The text from ${start} to ${end} is not the quote of the mention there; annotate the document again.`,
            annotation,
            actual: slice,
            expected: quote,
          },
        ];
  }),
};
