import { formats, write } from '../../pipeline/6-write/index.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';

export const teiOf = (document: CheckedDocument): string =>
  write(
    document,
    formats.filter(({ name }) => name === 'tei'),
  )[0]?.content ?? '';

/** What is wrong, and an edit that makes it so: what, by what. */
export type Mutant = readonly [name: string, before: string | RegExp, after: string];

/** One-fault edits of the specimen's TEI, which every schema of the TEI must refuse. */
export const MUTANTS: readonly Mutant[] = [
  ['a day that is not', 'when="1999-02-01"', 'when="1999-02-30"'],
  ['a month that is not', 'when="1999-02-01"', 'when="1999-13"'],
  ['a date in words', 'when="1999-02-01"', 'when="last year"'],
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
  ['an application with a version in words', /(ident="rubricator") version="[^"]*"/, '$1 version="new"'],
  ['a document without a header', /<teiHeader>.*<\/teiHeader>/s, ''],
  ['two headers', '</teiHeader>', '</teiHeader><teiHeader/>'],
  ['a page break in the header', '<fileDesc>', '<fileDesc><pb n="1"/>'],
  ['a category outside of a taxonomy', '<classDecl>', '<classDecl><category/>'],
  ['a language that is none', /(<TEI [^>]*xml:lang)="en"/, '$1="e n"'],
  ['white space of an unknown kind', 'xml:space="preserve"', 'xml:space="keep"'],
  ['a document of a header alone', /<standOff>.*<\/text>/s, ''],
  ['a text without a body', /<body.*<\/body>/s, ''],
  ['a body without blocks', /(<body[^>]*>).*<\/body>/s, '$1</body>'],
  ['text outside of blocks', '</p>', '</p>text'],
  ['a heading behind a paragraph', '</body>', '<head/></body>'],
  ['a division in a paragraph', '<s>', '<s><div/>'],
  ['a paragraph in a sentence', '<s>', '<s><p/>'],
  ['a document in a sentence', '<s>', '<s><TEI/>'],
  ['a list of acts in a sentence', '<s>', '<s><listBibl/>'],
  ['a page break with content', '<pb n="2"/>', '<pb n="2">---</pb>'],
  ['an id twice', /(xml:id="\w+\.)a00000000002"/, '$1a00000000001"'],
  ['the id of an act twice', /(xml:id="\w+\.)b\.az\.law[^"]*"/, '$1a00000000001"'],
  ['an id that is no name', /xml:id="\w+\.a00000000002"/, 'xml:id="2"'],
  ['an id of two names', /(xml:id="\w+\.a00000000002)"/, '$1 x"'],
  ['nothing apart from the text', /<standOff>.*<\/standOff>/s, '<standOff/>'],
  ['text in the list of acts', '<listBibl>', '<listBibl>Acts'],
  ['a paragraph in an act', '<orgName type="issuer">President</orgName><', '<p/><'],
  ['an annotation without a target', / target="#string-range[^"]*"/, ' '],
  ['a relation with two kinds of partners', 'active="', 'mutual="#x" active="'],
  ['a calendar that points nowhere', /calendar="#[^"]*"/, 'calendar=""'],
  ['an act that is the same as nothing', /ref="#([^"]*)" n=/, 'ref="" n='],
];

/** Edits of the specimen's TEI that leave no XML; jing stops at the first. */
export const NO_XML: readonly Mutant[] = [
  ['an unclosed element', '</s>', ''],
  ['an attribute twice', 'unit="km"', 'unit="km" unit="m"'],
  ['a bare ampersand', '&amp;', '&'],
  ['an entity that nobody declared', '&amp;', '&nbsp;'],
  ['a character that XML cannot carry', '🏛', '&#0;'],
];

/** One-fault edits of the corpus file of the specimen. */
export const CORPUS_MUTANTS: readonly Mutant[] = [
  ['a corpus without a header', /<teiHeader xml:lang.*?<\/teiHeader>/s, ''],
  ['a corpus without documents', /<(?:xi:include|TEI) .*(?=<\/teiCorpus>)/s, ''],
  ['a corpus of a number of documents in words', 'quantity="1"', 'quantity="one"'],
  ['a corpus without a title', /<titleStmt>.*?<\/titleStmt>/s, ''],
  ['a corpus with text between documents', '</standOff>', '</standOff>text'],
  ['an empty register', /<standOff>\s*<listBibl>.*?<\/listBibl>/s, '<standOff><listBibl/>'],
  ['an act twice', /xml:id="b\.az\.law[^"]*"/, 'xml:id="b.az.decree.1999-02-01_2f_706_20_a"'],
  ['an act of no name', 'xml:id="b.az.law.on-archives"', 'xml:id="b/law"'],
  ['an act on a day that is not', '<date when="1999"/>', '<date when="1999-02-30"/>'],
  ['mentions that are no element', '<ptr type="mentions"', '<mentions'],
  ['a relation of nothing', /(<relation [^>]*)active="[^"]*"/, '$1active=""'],
  ['a relation of no TEI', '<relation ', '<relation strength="3" '],
];
