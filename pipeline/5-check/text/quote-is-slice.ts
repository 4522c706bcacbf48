import { type CheckRule, perAnnotation } from '../rule.ts';

export const quoteIsSlice: CheckRule = {
  id: 'text/quote-is-slice',
  severity: 'error',
  docs: 'The quote of a mention is exactly the text between its offsets. If not, the text or the offsets were changed after the annotation was made.',
  check: perAnnotation(({ start, end, quote }, { text }) => {
    const slice = text.slice(start, end);
    return slice === quote
      ? []
      : [
          {
            message: `The text from ${start} to ${end} is not the quote of the mention there; annotate the document again.`,
            span: { start, end },
            actual: slice,
            expected: quote,
          },
        ];
  }),
};
