import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { trimmed } from '../lines.ts';
import { indentOf, type Stanza, stanzas } from '../stanzas.ts';
import { BLOCK_START, DEFINITION, FOOTNOTE_START } from './block-start.ts';
import { fencedCode } from './fences.ts';
import { readFootnotes } from './footnotes.ts';
import { partedAtHeadings } from './headings.ts';
import { readList } from './lists.ts';
import { LONGEST_REGION } from './parts.ts';
import type { Piece } from './piece.ts';
import { readQuote } from './quotes.ts';
import { readTable } from './tables.ts';

/** A heading alone in its stanza, with no closing row of `#`. */
const HEADING = /^(#{1,6})[ \t]+(?=[^ \t#])[^\r\n]*$/;

/** Reads stanzas in order; remembers whether a list is open, to which indented stanzas belong. */
class PieceReader {
  readonly #text: string;
  /** The indentation from which a stanza belongs to the open list. */
  #list = Number.POSITIVE_INFINITY;
  /** Where the open footnote ends that indented stanzas go on with. */
  #footnote = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The pieces of a stanza. */
  read(stanza: Stanza): readonly Piece[] {
    const indent = indentOf(this.#text, stanza);
    const inList = indent >= this.#list;
    const inFootnote = this.#footnote && indent > 1;
    if (!inList) this.#list = Number.POSITIVE_INFINITY;
    this.#footnote = inFootnote;
    const slice = this.#text.slice(stanza.start, stanza.end);
    if (slice.startsWith('[')) {
      if (FOOTNOTE_START.exec(slice)?.index === 0) return this.#footnotes(stanza);
      if (DEFINITION.test(slice)) return [this.#blocks('paragraph', stanza)];
    }
    const table = slice.includes('|') ? readTable(this.#text, stanza) : undefined;
    if (table) return table;
    const type = inList ? 'list-item' : inFootnote ? 'footnote' : 'paragraph';
    if (!BLOCK_START.test(slice)) return [inline(type, stanza)];
    return this.#marked(stanza, slice) ?? [this.#blocks(inFootnote ? type : 'paragraph', stanza)];
  }

  /** What stands between stanzas closes the list or footnote before it, unless it is indented as they are. */
  close(indent = 0): void {
    if (indent < this.#list) this.#list = Number.POSITIVE_INFINITY;
    this.#footnote = false;
  }

  #footnotes(stanza: Stanza): readonly Piece[] {
    this.#footnote = true;
    return readFootnotes(this.#text, stanza);
  }

  #marked(stanza: Stanza, slice: string): readonly Piece[] | undefined {
    const heading = HEADING.exec(slice);
    if (heading && !slice.endsWith('#')) return this.#heading(stanza, heading);
    if (slice.startsWith('>')) return readQuote(this.#text, stanza);
    const list = readList(this.#text, { start: stanza.line, end: stanza.end });
    if (list) this.#list = Math.min(this.#list, list.content);
    return list?.pieces;
  }

  /** What only remark can read, with the indentation of its first line. */
  #blocks(type: Block['type'], { line, end }: Stanza): Piece {
    const list = Number.isFinite(this.#list) ? { list: this.#list } : {};
    return { kind: 'blocks', type, start: line, end, ...list };
  }

  #heading({ start, end }: Span, [whole, marks = '']: RegExpExecArray): readonly Piece[] {
    const content = trimmed(this.#text, { start: start + marks.length, end: start + whole.length });
    return [
      { kind: 'markup', start, end: start + marks.length },
      { kind: 'inline', type: 'heading', depth: marks.length, start: content.start, end },
    ];
  }
}

const inline = (type: Block['type'], { start, end }: Span): Piece => ({ kind: 'inline', type, start, end });

/** The pieces between two offsets that no fence lies between. */
function* piecesBetween(text: string, from: number, to: number): Generator<Piece> {
  const reader = new PieceReader(text);
  let region: Piece | undefined;
  for (const stanza of partedAtHeadings(text, stanzas(text, from, to))) {
    const goesOn = stanza.kind === 'text' && stanza.start > stanza.line && region !== undefined;
    if (region && goesOn && stanza.end - region.start <= LONGEST_REGION) {
      region = { ...region, end: stanza.end };
      continue;
    }
    if (region) yield region;
    region = undefined;
    if (stanza.kind !== 'text') {
      reader.close(indentOf(text, stanza));
      yield {
        kind: stanza.kind === 'separator' ? 'separator' : 'markup',
        start: stanza.start,
        end: stanza.end,
      };
      continue;
    }
    const pieces = reader.read(stanza);
    if (pieces[0]?.kind !== 'blocks') yield* pieces;
    else {
      reader.close();
      region = pieces[0];
    }
  }
  if (region) yield region;
}

/** Cuts a Markdown text into pieces whose structure is known, and regions that only remark can read. */
export function* markdownPieces(text: string, from: number): Generator<Piece> {
  let reached = from;
  for (const code of fencedCode(text, from)) {
    yield* piecesBetween(text, reached, code.start);
    yield { kind: 'code', ...code };
    reached = code.end;
  }
  yield* piecesBetween(text, reached, text.length);
}
