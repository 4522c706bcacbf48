import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { trimmed } from '../lines.ts';
import { type Stanza, stanzas } from '../stanzas.ts';
import { BLOCK_START, DEFINITION, FOOTNOTE_START } from './block-start.ts';
import { fencedCode } from './fences.ts';
import { readFootnotes } from './footnotes.ts';
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

  /** The pieces of a stanza; `undefined` where only remark can tell. */
  read(stanza: Stanza): readonly Piece[] | undefined {
    const inList = stanza.indent >= this.#list;
    const inFootnote = this.#footnote && stanza.indent > 1;
    if (!inList) this.#list = Number.POSITIVE_INFINITY;
    this.#footnote = inFootnote;
    const slice = this.#text.slice(stanza.start, stanza.end);
    if (slice.startsWith('[')) {
      if (FOOTNOTE_START.exec(slice)?.index === 0) return this.#footnotes(stanza);
      if (DEFINITION.test(slice)) return undefined;
    }
    const table = slice.includes('|') ? readTable(this.#text, stanza) : undefined;
    if (table) return table;
    const type = inList ? 'list-item' : inFootnote ? 'footnote' : 'paragraph';
    return BLOCK_START.test(slice) ? this.#marked(stanza, slice) : [inline(type, stanza)];
  }

  /** A region that remark has read may have left a list open. */
  forget(): void {
    this.#list = Number.POSITIVE_INFINITY;
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
    const list = readList(this.#text, stanza, stanza.indent);
    if (list) this.#list = Math.min(this.#list, list.content);
    return list?.pieces;
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
  let region: Span | undefined;
  for (const stanza of stanzas(text, from, to)) {
    const goesOn = stanza.kind === 'text' && stanza.indent > 0 && region !== undefined;
    if (region && goesOn && stanza.end - region.start <= LONGEST_REGION) {
      region = { start: region.start, end: stanza.end };
      continue;
    }
    if (region) yield { kind: 'blocks', ...region };
    region = undefined;
    if (stanza.kind !== 'text') {
      reader.forget();
      yield {
        kind: stanza.kind === 'separator' ? 'separator' : 'markup',
        start: stanza.start,
        end: stanza.end,
      };
      continue;
    }
    const pieces = reader.read(stanza);
    if (pieces) yield* pieces;
    else {
      reader.forget();
      region = { start: stanza.start - stanza.indent, end: stanza.end };
    }
  }
  if (region) yield { kind: 'blocks', ...region };
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
