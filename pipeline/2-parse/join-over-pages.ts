import type { Block } from '../model/document.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';

/** A sentence, with any closing quotation marks and brackets, has ended; or a list is announced. */
const SENTENCE_END = /[.!?…:;]["'”’»)\]\s]*$/u;

const GOES_ON = /^["'“‘„«([]*\p{Ll}/u;

/** How much of a block's end and beginning tells whether it is cut. */
const REACH = 16;

/**
 * Whether a page separator cuts one paragraph into the two blocks: the first has no closing punctuation and a
 * paragraph follows it, or the text goes on in lower case (then a list item, quote or footnote may be cut as well).
 */
function isCut(prose: string, before: Block, after: Block): boolean {
  if (before.type === 'heading' || before.type === 'code' || after.type === 'code') return false;
  if (after.type !== 'paragraph' && after.type !== before.type) return false;
  if (GOES_ON.test(prose.slice(after.start, Math.min(after.end, after.start + REACH)))) return true;
  const end = prose.slice(Math.max(before.start, before.end - REACH), before.end);
  return before.type === 'paragraph' && !SENTENCE_END.test(end);
}

/** A paragraph that a page separator cuts is one block: nothing but separators stands between its parts. */
export function joinOverPages(prose: string, blocks: readonly Block[], separators: readonly Span[]): Block[] {
  if (separators.length === 0) return [...blocks];
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const separator = before && separators[firstEndingAfter(separators, before.end)];
    const crossed = separator !== undefined && separator.start < block.start;
    if (before && crossed && isCut(prose, before, block))
      joined[joined.length - 1] = { ...before, end: block.end };
    else joined.push(block);
  }
  return joined;
}
