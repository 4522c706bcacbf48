import { placesOf } from '../model/places.ts';
import type { CorrectionTarget } from '../model/records.ts';
import type { Span } from '../model/span.ts';

/** How much of the text on each side tells a mention from others with the same words, in UTF-16 units. */
const REACH = 32;

/** Without the half of a surrogate pair at an edge, which would match no text read anew. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** Numbers the places of some words in a text, from 1, by where they start. */
const numbered = (text: string, words: string): ReadonlyMap<number, number> =>
  new Map(placesOf(text, words).map((at, i) => [at, i + 1]));

/** Says of spans which occurrence of their words they are, as gold counts them. Each words are searched for once. */
export function occurrencesIn(text: string): (span: Span) => number {
  const known = new Map<string, ReadonlyMap<number, number>>();
  return ({ start, end }) => {
    const words = text.slice(start, end);
    const numbers = known.get(words) ?? numbered(text, words);
    known.set(words, numbers);
    return numbers.get(start) ?? 1;
  };
}

/** The targets of corrections in a text, by the spans of what is corrected. */
export function targetsIn(text: string): (span: Span) => CorrectionTarget {
  const occurrence = occurrencesIn(text);
  return (span) => ({
    exact: text.slice(span.start, span.end),
    prefix: whole(text.slice(Math.max(0, span.start - REACH), span.start)),
    suffix: whole(text.slice(span.end, span.end + REACH)),
    occurrence: occurrence(span),
  });
}
