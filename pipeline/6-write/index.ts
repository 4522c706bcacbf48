import type { CheckedDocument } from '../model/document.ts';
import { inUnits } from '../model/record-offsets.ts';
import type { DocumentRecord } from '../model/records.ts';
import type { Format, OutputFile } from './format.ts';
import { type Recorded, recordedDocument, recordedOnDisk } from './record/record.ts';

export {
  dictionaryFile,
  extractOf,
  extractWriters,
  registerFiles,
  registerParquet,
} from './extracts/index.ts';
export type { Format, OutputFile } from './format.ts';
export { formats } from './formats.ts';
export { startTag, textElement } from './xml.ts';

const inFormats = (document: Recorded, formats: readonly Format[]): OutputFile[] =>
  formats
    .flatMap((format) => [format, ...(format.companions ?? [])])
    .map(({ extension, write }) => ({ path: document.points.id + extension, content: write(document) }));

/** How do others read it? A file or two for each format, named after the source. */
export const write = (document: CheckedDocument, formats: readonly Format[]): OutputFile[] =>
  inFormats(recordedDocument(document), formats);

/** The same from a record on disk, without annotating again. */
export const convert = (record: DocumentRecord, formats: readonly Format[]): OutputFile[] =>
  inFormats(recordedOnDisk(record), formats);

/** What goes to disk: offsets are code points. */
export const toRecord = (document: CheckedDocument): DocumentRecord => recordedDocument(document).points;

/** A record from disk with its offsets in UTF-16 units, for slicing `text`. */
export const fromRecord = (record: DocumentRecord): DocumentRecord => inUnits(record);
