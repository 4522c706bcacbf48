import type { Annotation, DocumentRecord } from '../../model/records.ts';
import { endingAfter, type Span } from '../../model/span.ts';
import { emptyTag, isOwnContent, startTag, textContent } from '../xml.ts';
import { tagging } from './cuts.ts';
import { mentionElement } from './mention.ts';
import { type Marked, markedIn } from './nesting.ts';
import { type Piece, woven } from './pieces.ts';
import { type Region, regionsOf } from './regions.ts';
import type { Separator } from './separators.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Headings open a division that lasts until the next heading of the same or a higher rank. */
class Divisions {
  readonly #depths: number[] = [];

  /** The tags that go before a heading. */
  open(depth: number): string {
    const closed = this.#close(depth);
    this.#depths.push(depth);
    return `${closed}<div>`;
  }

  /** The end tags of all open divisions. */
  closeAll(): string {
    return this.#close(0);
  }

  #close(depth: number): string {
    const from = this.#depths.findIndex((open) => open >= depth);
    return from < 0 ? '' : '</div>'.repeat(this.#depths.splice(from).length);
  }
}

function regionPiece(region: Region, divisions: Divisions): Piece {
  const { start, end, type, depth = 1 } = region;
  if (type === 'heading') return { start, end, open: `${divisions.open(depth)}<head>`, close: '</head>' };
  if (type === 'paragraph') return { start, end, open: '<p>', close: '</p>' };
  return { start, end, open: `<ab type="${type}">`, close: '</ab>' };
}

/** The sentences that lie inside their region and apart from each other. */
function sentencePieces(sentences: readonly Span[], regions: readonly Region[]): Piece[] {
  const pieces: Piece[] = [];
  const regionOf = endingAfter(regions);
  let reached = 0;
  for (const { start, end } of sentences) {
    const region = regions[regionOf(start)];
    if (start < reached || region === undefined || start < region.start || end > region.end) continue;
    reached = end;
    pieces.push({ start, end, open: '<s>', close: '</s>' });
  }
  return pieces;
}

function markedPiece({ mark, start, end }: Marked, taxonomy: Taxonomy): Piece {
  if ('name' in mark) {
    const { name, attributes } = mark;
    return { start, end, open: startTag(name, attributes), close: `</${name}>` };
  }
  const { name, attributes } = mentionElement(mark, taxonomy);
  const id = { 'xml:id': taxonomy.names.id(mark.id) };
  return { start, end, open: startTag(name, id, ...attributes), close: `</${name}>` };
}

/** Two lists in reading order as one; of pieces that begin together, those of the first are outer. */
function merged(outer: readonly Piece[], inner: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  let next = 0;
  for (const piece of inner) {
    for (let before = outer[next]; before && before.start <= piece.start; before = outer[++next])
      all.push(before);
    all.push(piece);
  }
  return all.concat(outer.slice(next));
}

/** Writes a stretch of the source; what stands between two pages is `<pb/>`. */
function sourceWriter(
  text: string,
  separators: readonly Separator[],
): (start: number, end: number) => string {
  let next = 0;
  const content = isOwnContent(text) ? (part: string): string => part : textContent;
  return (start, end) => {
    let written = '';
    let at = start;
    for (; ; next++) {
      const separator = separators[next];
      if (separator === undefined || separator.end > end) break;
      written += content(text.slice(at, separator.start)) + emptyTag('pb', { n: `${separator.n}` });
      at = separator.end;
    }
    return written + content(text.slice(at, end));
  };
}

/** `<body>`: without its tags, and each `<pb/>` read as `---`, it is the source text. */
export function body(
  { text, blocks, sentences }: Pick<DocumentRecord, 'text' | 'blocks' | 'sentences'>,
  separators: readonly Separator[],
  inline: readonly Annotation[],
  taxonomy: Taxonomy,
): string {
  const regions = regionsOf(text, blocks, separators);
  const divisions = new Divisions();
  const structure = merged(
    regions.map((region) => regionPiece(region, divisions)),
    sentencePieces(sentences, regions),
  );
  const marked = markedIn(inline, tagging(text, separators)).map((mark) => markedPiece(mark, taxonomy));
  const pieces = merged(structure, marked);
  const content = woven(pieces, text.length, sourceWriter(text, separators));
  const filler = regions.length === 0 ? '<ab/>' : '';
  return `<body xml:id="${taxonomy.names.id('text')}">${content}${divisions.closeAll()}${filler}</body>`;
}
