import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** A sentence, with any closing quotation marks and brackets, has ended. */
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/u;

/**
 * A paragraph that a page separator cuts inside a sentence is one block: nothing but separators stands between
 * its parts, and the first part has no closing punctuation.
 */
export function joinOverPages(text: string, blocks: readonly Block[], separators: readonly Span[]): Block[] {
  const joined: Block[] = [];
  let separator = 0;
  for (const block of blocks) {
    const before = joined.at(-1);
    let crossed = false;
    for (; (separators[separator]?.start ?? Number.POSITIVE_INFINITY) < block.start; separator++)
      crossed = true;
    const cut =
      crossed &&
      before?.type === 'paragraph' &&
      block.type === 'paragraph' &&
      !SENTENCE_END.test(text.slice(Math.max(before.start, before.end - 8), before.end));
    if (cut) joined[joined.length - 1] = { ...before, end: block.end };
    else joined.push(block);
  }
  return joined;
}
