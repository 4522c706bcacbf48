import type { Span } from '../../model/span.ts';
import { lines, trimmed } from '../lines.ts';
import { BLOCK_START } from './block-start.ts';
import type { Piece } from './piece.ts';
import { isPlainInline } from './plain-inline.ts';

/**
 * A quotation of one paragraph, each line marked and without markup of its own; nothing where there is more to it.
 */
export function readQuote(text: string, stanza: Span): Piece[] | undefined {
  const pieces: Piece[] = [];
  let first: number | undefined;
  for (const { start, end } of lines(text, stanza.start, stanza.end)) {
    const marker = /^[ \t]*>[ \t]?/.exec(text.slice(start, Math.min(end, start + 80)));
    if (!marker) return undefined;
    const content = trimmed(text, { start: start + marker[0].length, end });
    const line = text.slice(content.start, content.end);
    if (line === '' || BLOCK_START.test(line) || line.startsWith('[') || !isPlainInline(line, true))
      return undefined;
    pieces.push({ kind: 'markup', ...trimmed(text, { start, end: start + marker[0].length }) });
    first ??= content.start;
  }
  if (first === undefined) return undefined;
  return [...pieces, { kind: 'inline', type: 'quote', start: first, end: stanza.end }];
}
