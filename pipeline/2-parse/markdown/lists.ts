import type { Span } from '../../model/span.ts';
import { lines, trimmed } from '../lines.ts';
import { BLOCK_START } from './block-start.ts';
import type { Piece } from './piece.ts';

const MARKER = /^( *)(?:([*+-])|\d{1,3}([.)]))( +)(?=[^ ])/;

interface ListLine {
  /** Of the marker, in spaces. */
  readonly indent: number;
  /** Where the text of the entry begins, from the start of the line. */
  readonly content: number;
  /** `*` for all bullets, `.` or `)` for numbers. */
  readonly mark: string;
}

function listLine(line: string): ListLine | undefined {
  const found = MARKER.exec(line);
  if (!found) return undefined;
  const [whole, { length: indent } = '', bullet, delimiter = ''] = found;
  const spaces = found[4]?.length ?? 1;
  // Five spaces and more belong to the text, not to the marker.
  const content = spaces > 4 ? whole.length - spaces + 1 : whole.length;
  return { indent, content, mark: bullet === undefined ? delimiter : '*' };
}

/** The entries of a list, and how far a later stanza must be indented to belong to it. */
export interface List {
  readonly pieces: readonly Piece[];
  readonly content: number;
}

/**
 * A list in one stanza: each line opens an entry or goes on with one. Nothing where the lines do more than that
 * (numbers under bullets, a heading in an entry, tabs), or where the first line opens none.
 */
export function readList(text: string, stanza: Span, indent: number): List | undefined {
  const pieces: Piece[] = [];
  let first: ListLine | undefined;
  let content = 0;
  let open: Span | undefined;
  const close = (): void => {
    if (open) pieces.push({ kind: 'inline', type: 'list-item', ...trimmed(text, open) });
  };
  for (const { start, end } of lines(text, stanza.start - indent, stanza.end)) {
    const line = text.slice(start, end);
    if (line.includes('\t')) return undefined;
    const entry = listLine(line);
    if (!entry) {
      if (!open || BLOCK_START.test(line)) return undefined;
      open = { start: open.start, end };
      continue;
    }
    first ??= entry;
    const mixed = entry.mark !== first.mark || (entry.mark !== '*' && entry.indent !== first.indent);
    if (mixed || BLOCK_START.test(line.slice(entry.content))) return undefined;
    close();
    if (entry.indent < content || content === 0) content = entry.content;
    pieces.push({
      kind: 'markup',
      ...trimmed(text, { start: start + entry.indent, end: start + entry.content }),
    });
    open = { start: start + entry.content, end };
  }
  close();
  return first && { pieces, content };
}
