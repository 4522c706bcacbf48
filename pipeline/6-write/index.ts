import type { CheckedDocument } from '../model/document.ts';
import { inUnits } from '../model/record-offsets.ts';
import type { DocumentRecord } from '../model/records.ts';
import type { Along, FileOf, Format, OutputFile } from './format.ts';
import { json } from './json.ts';
import { type Recorded, recordedDocument, recordedOnDisk } from './record/record.ts';

export {
  DICTIONARY,
  dictionaryFile,
  extractOf,
  extractWriters,
  registerFiles,
  registerParquet,
} from './extracts/index.ts';
export type { Format, OutputFile } from './format.ts';
export { formats } from './formats.ts';
export { ownFields } from './interchange/own-fields.ts';
export { recordMark } from './record/mark.ts';
export { corpusTei } from './tei/corpus.ts';
export { CORPUS_FILE } from './tei/corpus-file.ts';
export { startTag, textElement } from './xml.ts';

const filesIn = (formats: readonly Format[]): FileOf[] =>
  formats.flatMap((format) => [format, ...(format.companions ?? [])]);

/** The paths of the files that a document has in these formats. */
export const pathsIn = (id: string, formats: readonly Format[]): string[] =>
  filesIn(formats).map(({ extension }) => id + extension);

/** The files of each document, a format after the other for all of them, for the reason that `annotateAll` has. */
function inFormats(documents: readonly Recorded[], formats: readonly Format[], along: Along): OutputFile[][] {
  const byFile = filesIn(formats).map(({ extension, write }) =>
    documents.map((document) => ({
      path: document.points.id + extension,
      content: write(document, along),
    })),
  );
  return documents.map((_, i) => byFile.flatMap((files) => files[i] ?? []));
}

/**
 * How do others read it? A file or two for each format, named after the source. What speaks of the whole corpus is made from
 * the records, where they are written too.
 */
export const write = (document: CheckedDocument, formats: readonly Format[]): OutputFile[] =>
  writeAll([document], formats).flat();

/** The same for several documents. */
export const writeAll = (documents: readonly CheckedDocument[], formats: readonly Format[]): OutputFile[][] =>
  inFormats(documents.map(recordedDocument), formats, { hasCorpusFile: formats.includes(json) });

/** The same from a record on disk, without annotating again. */
export const convert = (record: DocumentRecord, formats: readonly Format[]): OutputFile[] =>
  inFormats([recordedOnDisk(record)], formats, { hasCorpusFile: true }).flat();

/** What goes to disk: offsets are code points. */
export const toRecord = (document: CheckedDocument): DocumentRecord => recordedDocument(document).points;

/** A record from disk with its offsets in UTF-16 units, for slicing `text`. */
export const fromRecord = (record: DocumentRecord): DocumentRecord => inUnits(record);
