import { readXml } from '../../bridges/xml-reader.ts';

/** What must hold together in a TEI document. */
export interface TeiContent {
  /** The body without its tags, each `<pb/>` read as `---`. */
  readonly source: string;
  /** The characters of the body, as `string-range` pointers count them: code points, no `<pb/>`. */
  readonly length: number;
  readonly ids: ReadonlySet<string>;
  /** Every `#…` in an attribute that points. */
  readonly pointers: ReadonlySet<string>;
}

const POINTING = ['ref', 'corresp', 'target', 'ana', 'active', 'passive', 'calendar'];

/** Reads a TEI document. Throws where it is not well-formed XML. */
export function teiContent(xml: string): TeiContent {
  const source: string[] = [];
  const characters: string[] = [];
  const ids = new Set<string>();
  const pointers = new Set<string>();
  let depth = 0;
  readXml(xml, {
    open(name, attributes) {
      if (depth > 0 || name === 'body') depth++;
      if (depth > 0 && name === 'pb') source.push('---');
      const id = attributes['xml:id'];
      if (id !== undefined) ids.add(id);
      for (const attribute of POINTING)
        for (const pointer of attributes[attribute]?.split(' ') ?? []) pointers.add(pointer);
    },
    text(text) {
      if (depth === 0) return;
      source.push(text);
      characters.push(text);
    },
    close() {
      if (depth > 0) depth--;
    },
  });
  return { source: source.join(''), length: [...characters.join('')].length, ids, pointers };
}

const STRING_RANGE = /^#string-range\(([^,]+),(\d+),(\d+)\)$/;

/** The pointers that lead nowhere. */
export function danglingPointers({ ids, pointers, length }: TeiContent): string[] {
  return [...pointers].filter((pointer) => {
    const [whole, id = '', from, size] = STRING_RANGE.exec(pointer) ?? [];
    if (whole === undefined) return !ids.has(pointer.slice(1));
    return !ids.has(id) || Number(from) + Number(size) > length;
  });
}
