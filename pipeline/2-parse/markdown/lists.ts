import type { Span } from '../../model/span.ts';
import { lines, trimmed } from '../lines.ts';
import { rowKind } from '../row-kinds.ts';
import { BLOCK_START, DEFINITION } from './block-start.ts';
import type { Piece } from './piece.ts';

const MARKER = /^( *)(?:[*+-]|(\d{1,3})[.)]) +(?=[^ ])/;

interface Marker {
  /** Before it, in columns. */
  readonly indent: number;
  /** The columns before the text of the entry. */
  readonly content: number;
  /** A bullet or the number 1 may open a list right under a line of text. */
  readonly interrupts: boolean;
}

function markerOf(line: string): Marker | undefined {
  const found = MARKER.exec(line);
  if (!found) return undefined;
  const [{ length: content }, { length: indent } = '', number] = found;
  const interrupts = number === undefined || Number(number) === 1;
  return { indent, content, interrupts };
}

/** Whether an entry begins with text: no list, heading, ornament or link address of its own. */
function isPlainStart(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  if (BLOCK_START.test(line) || rowKind(text, start, end) !== 'text') return false;
  return !line.startsWith('[') || !DEFINITION.test(line);
}

/** The lists that are open, outer before inner: the last marker of each. */
class OpenLists {
  readonly #open: Marker[] = [];

  /**
   * Whether a line with this marker opens an entry, rather than going on with the text above: as in remark, any
   * marker does that ends an entry, one inside the entry only if it may interrupt.
   */
  admits(marker: Marker): boolean {
    const depth = this.#open.length;
    while ((this.#open.at(-1)?.content ?? 0) > marker.indent) this.#open.pop();
    const admitted = depth === 0 || this.#open.length < depth || marker.interrupts;
    if (admitted) this.#open.push(marker);
    return admitted;
  }

  /** The columns from which a later stanza belongs to a list. */
  get content(): number {
    return this.#open[0]?.content ?? Number.POSITIVE_INFINITY;
  }
}

/** The entries of a list, and how far a later stanza must be indented to belong to it. */
export interface List {
  readonly pieces: readonly Piece[];
  readonly content: number;
}

/**
 * A list in one stanza: each line opens an entry or goes on with one. Nothing where the lines do more than that
 * (a heading in an entry, tabs), or where the first line opens none.
 * @param stanza From the beginning of its first line.
 */
export function readList(text: string, stanza: Span): List | undefined {
  const pieces: Piece[] = [];
  const lists = new OpenLists();
  let entry: Span | undefined;
  for (const { start, end } of lines(text, stanza.start, stanza.end)) {
    const line = text.slice(start, end);
    const marker = markerOf(line);
    if (line.includes('\t') || (!marker && BLOCK_START.test(line))) return undefined;
    if (marker && lists.admits(marker)) {
      if (!isPlainStart(text, { start: start + marker.content, end })) return undefined;
      if (entry) pieces.push({ kind: 'inline', type: 'list-item', ...trimmed(text, entry) });
      pieces.push({ kind: 'markup', ...trimmed(text, { start, end: start + marker.content }) });
      entry = { start: start + marker.content, end };
    } else if (entry) entry = { start: entry.start, end };
    else return undefined;
  }
  if (entry) pieces.push({ kind: 'inline', type: 'list-item', ...trimmed(text, entry) });
  return { pieces, content: lists.content };
}
