import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORPUS_FILE, corpusTei, formats, toRecord, write } from '../../pipeline/6-write/index.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import { registerBuilder } from '../../pipeline/register/index.ts';
import { handMade } from '../support/hand-made.ts';
import { specimen } from './specimen.ts';

/** A text with the words, and so the ids, of the specimen, and an act that is known under another key here. */
const other = (): CheckedDocument =>
  handMade(
    'The Law “On Archives & Records” of 1 February 1999 is here.',
    [
      {
        layer: 'legal-act',
        quote: 'Law “On Archives & Records”',
        id: 'a00000000002',
        acts: ['az.law.on-archives'],
      },
      { layer: 'date', quote: '1 February 1999', id: 'd00000000003' },
      {
        layer: 'legal-act',
        quote: 'The Law “On Archives & Records” of 1 February 1999',
        id: 'a00000000001',
        acts: ['az.law.archives'],
        title: { text: 'On Archives & Records', start: 9, end: 30, quoted: true },
      },
    ],
    { id: 'a folder/ä & “b”/note.md' },
  );

export const SMALL_CORPUS: readonly CheckedDocument[] = [other(), specimen()];

/** The corpus file of documents, in its pieces. */
export function corpusPiecesOf(documents: readonly CheckedDocument[]): string[] {
  const register = registerBuilder([]);
  for (const document of documents) register.add(toRecord(document));
  return [
    ...corpusTei(
      register.build(),
      documents.map(({ id }) => id),
    ),
  ];
}

/** Writes documents as TEI, and their corpus file, below a folder; gives the path of the latter. */
export function writeCorpus(folder: string, documents: readonly CheckedDocument[]): string {
  const wanted = formats.filter(({ name }) => name === 'json' || name === 'tei');
  const files = [
    ...documents.flatMap((document) => write(document, wanted)),
    { path: CORPUS_FILE, content: corpusPiecesOf(documents).join('') },
  ];
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return join(folder, CORPUS_FILE);
}
