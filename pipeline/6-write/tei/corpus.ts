import manifest from '../../../package.json';
import type { RegisterView } from '../../model/register-view.ts';
import { emptyTag, indented, parent, startTag, textElement } from '../xml.ts';
import { fromCorpus } from './corpus-file.ts';
import { NAMESPACE } from './namespace.ts';
import { duplicateElements, registerEntry, relationElements } from './register.ts';

const XINCLUDE = 'http://www.w3.org/2001/XInclude';

const ABOUT =
  'The documents below are included by XInclude; each is a TEI document of its own, with its own header. The list of acts ' +
  'is the register of the whole corpus: the acts that a document lists say by sameAs which of these they are, under the ' +
  'key that the document knows; ptr leads to the mentions. What was merged was merged by rule, never looked up; possible ' +
  'duplicates were left apart.';

/** The header of the corpus: what holds for every document of it. */
const header = (documents: number): string[] =>
  parent('teiHeader', { 'xml:lang': 'en' }, [
    ...parent('fileDesc', {}, [
      ...parent('titleStmt', {}, [textElement('title', {}, 'Annotated corpus')]),
      ...parent('extent', {}, [
        emptyTag('measure', { type: 'count', quantity: `${documents}`, commodity: 'documents' }),
      ]),
      ...parent('publicationStmt', {}, [textElement('authority', {}, 'Annotated by Rubricator')]),
      ...parent('sourceDesc', {}, [
        textElement('p', {}, 'The sources are described in the headers of the documents.'),
      ]),
    ]),
    ...parent('encodingDesc', {}, [
      ...parent('appInfo', {}, [
        ...parent('application', { ident: 'rubricator', version: manifest.version }, [
          textElement('label', {}, 'Rubricator'),
          textElement('p', {}, ABOUT),
        ]),
      ]),
    ]),
  ]);

const lines = (some: readonly string[], depth: number): string =>
  some.map((line) => `${'  '.repeat(depth)}${line}\n`).join('');

/** `<standOff>` with every act of the corpus, one a piece; nothing where it names none. */
function* register({ acts, possibleDuplicates }: RegisterView): Generator<string> {
  let begin = lines([startTag('standOff')], 1) + lines([startTag('listBibl')], 2);
  const relations: string[] = [];
  for (const entry of acts) {
    yield begin + lines([registerEntry(entry)], 3);
    begin = '';
    relations.push(...relationElements(entry));
  }
  if (begin !== '') return;
  yield lines(parent('listRelation', {}, [...relations, ...duplicateElements(possibleDuplicates)]), 3);
  yield lines(['</listBibl>'], 2) + lines(['</standOff>'], 1);
}

/**
 * A `<teiCorpus>` that names the documents and holds their register, in pieces: what stands in memory is the register and the
 * names. A corpus without documents has none.
 */
export function* corpusTei(acts: RegisterView, documents: readonly string[]): Generator<string> {
  if (documents.length === 0) return;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield lines([startTag('teiCorpus', { xmlns: NAMESPACE, 'xmlns:xi': XINCLUDE })], 0);
  yield lines(indented(header(documents.length)), 0);
  yield* register(acts);
  for (const id of documents) yield lines([emptyTag('xi:include', { href: fromCorpus(id) })], 1);
  yield '</teiCorpus>\n';
}
