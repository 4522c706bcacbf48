import { type Excerpt, excerptWithin } from '../model/excerpt.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';
import type { AnnotatedText } from './annotated-text.ts';

/** The sentence that a span starts in, drawn out to the span's end; the span itself outside all sentences. */
export function sentenceAround({ sentences }: AnnotatedText, span: Span): Span {
  const sentence = sentences[firstEndingAfter(sentences, span.start)];
  if (sentence === undefined || sentence.start > span.start) return span;
  return { start: sentence.start, end: Math.max(sentence.end, span.end) };
}

/** A mention in its sentence. */
export const excerpt = (from: AnnotatedText, span: Span): Excerpt =>
  excerptWithin(from.text, sentenceAround(from, span), span);
