import { formats, write } from '../../pipeline/6-write/index.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';

export const teiOf = (document: CheckedDocument): string =>
  write(
    document,
    formats.filter(({ name }) => name === 'tei'),
  )[0]?.content ?? '';

/**
 * One-fault edits of the specimen's TEI, which every schema of the TEI must refuse: name, what, by what. The one that is not
 * well-formed comes last: jing stops at it.
 */
export const MUTANTS: readonly [name: string, before: string | RegExp, after: string][] = [
  ['a day that is not', 'when="1999-02-01"', 'when="1999-02-30"'],
  ['a duration that is none', 'type="interval" from="1991"', 'dur="P2W"'],
  ['a number that is none', 'quantity="27"', 'quantity="many"'],
  ['a bound that is none', 'atLeast="20"', 'atLeast="twenty"'],
  ['a unit of two words', 'unit="km"', 'unit="square km"'],
  ['an element of no TEI', '<s>', '<s><sentence/>'],
  ['an attribute of no TEI', '<s>', '<s colour="red">'],
  ['an unknown certainty', 'cert="low"', 'cert="lowish"'],
  ['a document without a title', /<titleStmt>.*<\/titleStmt>/s, ''],
  ['a document without a publication', /<publicationStmt>.*<\/publicationStmt>/s, ''],
  ['a document without a source', /<sourceDesc>.*<\/sourceDesc>/s, ''],
  ['an application without a version', /(ident="rubricator") version="[^"]*"/, '$1'],
  ['a document without a header', /<teiHeader>.*<\/teiHeader>/s, ''],
  ['text outside of blocks', '</p>', '</p>text'],
  ['an id twice', 'xml:id="a00000000002"', 'xml:id="a00000000001"'],
  ['an id that is no name', 'xml:id="a00000000002"', 'xml:id="2"'],
  ['a list of acts in a sentence', '<s>', '<s><listBibl/>'],
  ['an annotation without a target', / target="#string-range[^"]*"/, ' '],
  ['a relation with two kinds of partners', 'active="', 'mutual="#x" active="'],
  ['a calendar that points nowhere', 'calendar="#calendar.julian"', 'calendar=""'],
  ['a page break with content', '<pb n="2"/>', '<pb n="2">---</pb>'],
  ['a paragraph in a sentence', '<s>', '<s><p/>'],
  ['an unclosed element', '</s>', ''],
];
