import { readXml } from '../../bridges/xml-reader.ts';

interface PageBreak {
  readonly n: string;
  readonly line: number;
}

/** What must hold together in a TEI document. Lines count from 1. */
export interface TeiContent {
  /** The body without its tags, each `<pb/>` read as `---`. */
  readonly source: string;
  /** The characters of the body, as `string-range` pointers count them: code points, no `<pb/>`. */
  readonly length: number;
  readonly ids: ReadonlySet<string>;
  /** Every pointer in an attribute that points, with the line where it stands first. */
  readonly pointers: ReadonlyMap<string, number>;
  readonly pageBreaks: readonly PageBreak[];
  /** The line of a place in `source`. */
  readonly lineOf: (offset: number) => number;
}

const POINTING = ['ref', 'corresp', 'target', 'ana', 'active', 'passive', 'calendar'];

/** Pieces of the source, and the line in which each of them ends. */
class Pieces {
  readonly #pieces: string[] = [];
  readonly #ends: { offset: number; line: number }[] = [];
  #length = 0;

  add(piece: string, line: number): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#ends.push({ offset: this.#length, line });
  }

  text(): string {
    return this.#pieces.join('');
  }

  /** Lines inside a piece count back from its end. */
  lineOf(offset: number): number {
    const at = this.#ends.findIndex((end) => offset < end.offset);
    const index = at < 0 ? this.#ends.length - 1 : at;
    const [piece = '', end] = [this.#pieces[index], this.#ends[index]];
    if (end === undefined) return 1;
    const behind = piece.slice(offset - (end.offset - piece.length));
    return end.line - (behind.match(/\n/g)?.length ?? 0);
  }
}

/** Reads a TEI document. Throws where it is not well-formed XML. */
export function teiContent(xml: string): TeiContent {
  const source = new Pieces();
  const characters: string[] = [];
  const ids = new Set<string>();
  const pointers = new Map<string, number>();
  const pageBreaks: PageBreak[] = [];
  let depth = 0;
  readXml(xml, {
    open(name, attributes, line) {
      if (depth > 0 || name === 'body') depth++;
      if (depth > 0 && name === 'pb') {
        const { n = '' } = attributes;
        source.add('---', line);
        pageBreaks.push({ n, line });
      }
      const id = attributes['xml:id'];
      if (id !== undefined) ids.add(id);
      for (const attribute of POINTING)
        for (const pointer of attributes[attribute]?.split(' ') ?? [])
          if (!pointers.has(pointer)) pointers.set(pointer, line);
    },
    text(text, line) {
      if (depth === 0) return;
      source.add(text, line);
      characters.push(text);
    },
    close() {
      if (depth > 0) depth--;
    },
  });
  return {
    source: source.text(),
    length: [...characters.join('')].length,
    ids,
    pointers,
    pageBreaks,
    lineOf: (offset) => source.lineOf(offset),
  };
}
