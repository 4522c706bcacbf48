import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { provisionsIn } from './constituents/provision.ts';
import { Reading } from './reading.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Every provision that the text cites, of an act that is named or not: for measuring. */
export function provisionSpans(document: Document): Span[] {
  const words = vocabularyOf(document.settings.language);
  return document.sentences.flatMap((_, sentence) => {
    const reading = new Reading(document, sentence, words, new Map());
    return provisionsIn(reading).map(({ from, next }) => reading.span(from, next));
  });
}
