import type { Span } from '../../model/span.ts';
import { lines, trimmed } from '../lines.ts';
import { rowKind } from '../row-kinds.ts';
import { BLOCK_START } from './block-start.ts';
import type { Piece } from './piece.ts';

/**
 * A quotation of paragraphs, the first line and every empty one marked; nothing where there is more to it.
 */
export function readQuote(text: string, stanza: Span): Piece[] | undefined {
  const pieces: Piece[] = [];
  let open: Span | undefined;
  const close = (): void => {
    if (open) pieces.push({ kind: 'inline', type: 'quote', ...open });
    open = undefined;
  };
  for (const { start, end } of lines(text, stanza.start, stanza.end)) {
    const marker = /^[ \t]{0,40}>/.exec(text.slice(start, Math.min(end, start + 48)));
    if (!marker && !open) return undefined;
    const content = trimmed(text, { start: start + (marker?.[0].length ?? 0), end });
    if (marker)
      pieces.push({ kind: 'markup', start: start + marker[0].length - 1, end: start + marker[0].length });
    if (content.start === content.end) close();
    else {
      const line = text.slice(content.start, content.end);
      if (BLOCK_START.test(line) || rowKind(text, content.start, content.end) !== 'text') return undefined;
      if (!open && line.startsWith('[')) return undefined;
      open = { start: open?.start ?? content.start, end: content.end };
    }
  }
  close();
  return pieces;
}
