import type { Document } from '../../model/document.ts';
import { oneSpaced } from '../../model/one-space.ts';
import { oneSpacedWithOffsets } from '../../model/one-spaced.ts';
import type { TextSpan } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** Where some words stand within a span, as a reader sees them; white space is one space, however it is set. */
export function wordsWithin(
  { prose }: Pick<Document, 'prose'>,
  words: string,
  { start, end }: Span,
): TextSpan | undefined {
  const { flat, offset } = oneSpacedWithOffsets(prose.slice(start, end));
  const text = oneSpaced(words).trim();
  const at = flat.indexOf(text);
  if (at < 0) return undefined;
  return { text, start: start + offset(at), end: start + offset(at + text.length - 1) + 1 };
}
