import { uriPath } from '../uri-path.ts';

/** The file that names the documents of a corpus and holds its register, below the output root. */
export const CORPUS_FILE = 'extracts/corpus.xml';

/** From the corpus file to the TEI of a document. */
export const fromCorpus = (documentId: string): string => `../${uriPath(documentId)}.tei.xml`;

/** From the TEI of a document to the corpus file. */
export const toCorpus = (documentId: string): string =>
  `${'../'.repeat(documentId.split('/').length - 1)}${CORPUS_FILE}`;
