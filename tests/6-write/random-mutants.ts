import fc from 'fast-check';

/** Names and values that stand somewhere in the TEI, and some that stand nowhere. */
const NAMES = [
  'p',
  'ab',
  's',
  'date',
  'measure',
  'num',
  'rs',
  'title',
  'orgName',
  'note',
  'bibl',
  'idno',
  'pb',
  'head',
  'div',
  'ptr',
];
const VALUES = [
  '',
  'x',
  '12',
  '-',
  'a b',
  '#x',
  '#a b',
  '1999-02-30',
  '1999',
  'P1Y',
  '2/3',
  'en',
  '\u00a0',
  'http://[',
  '&#10;',
];
const ATTRIBUTES = [
  'when',
  'from',
  'notBefore',
  'dur',
  'type',
  'n',
  'ref',
  'quantity',
  'atLeast',
  'cert',
  'ana',
  'sameAs',
  'xml:lang',
];

interface Edit {
  readonly kind:
    | 'drop-attribute'
    | 'set-attribute'
    | 'add-attribute'
    | 'rename'
    | 'drop'
    | 'double'
    | 'text'
    | 'wrap';
  /** Which of the places where it can be done. */
  readonly place: number;
  readonly name: string;
  readonly value: string;
  readonly attribute: string;
}

export const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(
    'drop-attribute',
    'set-attribute',
    'add-attribute',
    'rename',
    'drop',
    'double',
    'text',
    'wrap',
  ),
  place: fc.nat(100_000),
  name: fc.constantFrom(...NAMES),
  value: fc.constantFrom(...VALUES),
  attribute: fc.constantFrom(...ATTRIBUTES),
});

/** One of the matches of a pattern, replaced. */
function replaced(
  xml: string,
  pattern: RegExp,
  place: number,
  by: (match: RegExpExecArray) => string,
): string {
  const matches = [...xml.matchAll(pattern)];
  const match = matches[place % Math.max(1, matches.length)];
  if (match === undefined) return xml;
  return xml.slice(0, match.index) + by(match) + xml.slice(match.index + match[0].length);
}

const ATTRIBUTE = / ([\w:]+)="([^"]*)"/g;
const LEAF = /<(\w+)(?: [^<>]*)?>[^<>]*<\/\1>|<\w+(?: [^<>]*)?\/>/g;

/** A document with one edit somewhere; it stays well-formed. */
export function edited(xml: string, { kind, place, name, value, attribute }: Edit): string {
  switch (kind) {
    case 'drop-attribute':
      return replaced(xml, ATTRIBUTE, place, () => '');
    case 'set-attribute':
      return replaced(xml, ATTRIBUTE, place, ([, found = '']) => ` ${found}="${value}"`);
    case 'add-attribute':
      return replaced(xml, /<\w+(?=[ />])/g, place, ([tag]) => `${tag} ${attribute}="${value}"`);
    case 'rename':
      return replaced(xml, LEAF, place, ([element]) =>
        element.replace(/^<\w+/, `<${name}`).replace(/<\/\w+>$/, `</${name}>`),
      );
    case 'drop':
      return replaced(xml, LEAF, place, () => '');
    case 'double':
      return replaced(xml, LEAF, place, ([element]) => element + element);
    case 'text':
      return replaced(xml, /(?<=>)(?=\s*<)/g, place + 1, () => 'words');
    case 'wrap':
      return replaced(xml, LEAF, place, ([element]) => `<${name}>${element}</${name}>`);
  }
}
