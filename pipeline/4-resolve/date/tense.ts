import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** How far before and after a date its verb is looked for. */
const REACH = 160;

const FUTURE =
  /\b(?:will|shall|would|going to|scheduled|expected|expects?|plans?|planned|due|ahead|upcoming|wants? to|set to|may|could|should|hopes?|begins?|starts?|ends?|expires?)\b|['’]ll\b/gi;
const PAST =
  /\b(?:was|were|had|did|said|told|announced|reported|been|has|have|fell|rose|closed|made|came|went|took|began|met|became)\b|\p{Ll}{2,}ed\b/giu;

const lastIndex = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
};

/** The direction that the words around a date point to: the nearest verb before it, else the first after it. */
export function tenseAround(document: Document, span: Span, sentence: number): 'past' | 'future' | undefined {
  const bounds = document.sentences[sentence];
  if (!bounds) return undefined;
  const before = document.prose.slice(Math.max(bounds.start, span.start - REACH), span.start);
  const [future, past] = [lastIndex(FUTURE, before), lastIndex(PAST, before)];
  if (future >= 0 || past >= 0) return future > past ? 'future' : 'past';
  const after = document.prose.slice(span.end, Math.min(bounds.end, span.end + REACH));
  const [next, earlier] = [after.search(FUTURE), after.search(PAST)];
  if (next < 0) return earlier < 0 ? undefined : 'past';
  return earlier < 0 || next < earlier ? 'future' : 'past';
}
