import type { AnnotatedText } from '../../pipeline/evaluate/annotated-text.ts';
import type { DateAnnotation, FigureAnnotation, GoldMention } from '../../pipeline/model/records.ts';

/** A date at the first place of `quote` in `text`, as if it had been annotated. */
export function date(text: string, quote: string, edtf: string): DateAnnotation {
  const start = text.indexOf(quote);
  return {
    id: `d${String(start).padStart(11, '0')}`,
    layer: 'date',
    kind: 'date',
    start,
    end: start + quote.length,
    quote,
    text: quote,
    certainty: 'stated',
    rule: 'date/test',
    timex: { type: 'DATE', value: edtf },
    edtf,
    tei: { when: edtf },
    earliest: null,
    latest: null,
    resolution: 'stated',
  };
}

/** A count whose number is all of the quote. */
export function count(text: string, quote: string, value: string): FigureAnnotation {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  return {
    id: `f${String(start).padStart(11, '0')}`,
    layer: 'figure',
    kind: 'count',
    ...span,
    quote,
    text: quote,
    certainty: 'stated',
    rule: 'figure/test',
    numberSpan: span,
    value,
  };
}

/** A text of one sentence. */
export const textWith = (
  text: string,
  annotations: AnnotatedText['annotations'],
  id = 'a.md',
): AnnotatedText => ({
  id,
  text,
  sentences: [{ start: 0, end: text.length, block: 0 }],
  findings: [],
  annotations: [...annotations].sort((a, b) => a.start - b.start || b.end - a.end),
});

export const goldDate = (quote: string, edtf: string, occurrence = 1): GoldMention => ({
  layer: 'date',
  quote,
  occurrence,
  kind: 'date',
  edtf,
});
