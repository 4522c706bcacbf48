import { extractWriters } from '../6-write/index.ts';
import type { DocumentRecord } from '../model/records.ts';
import { type Sighting, sightingsIn } from '../register/index.ts';
import type { CorpusForm } from './corpus-wide.ts';
import type { Piece } from './whole-file.ts';

/**
 * What a document adds to the files that speak of all documents. It is made while the document is in memory and kept
 * beside the output, so that those files can be made anew without reading every record.
 */
export interface Share {
  /** Its rows in each table; none where no tables are wanted. */
  readonly rows: readonly Piece[];
  /** What it tells of acts. */
  readonly sightings: readonly Sighting[];
}

const tablesIn = (forms: readonly CorpusForm[]): typeof extractWriters =>
  forms.includes('csv') ? extractWriters : [];

export const shareOf = (record: DocumentRecord, forms: readonly CorpusForm[]): Share => ({
  rows: tablesIn(forms).map(({ path, rows }) => ({ path, text: rows(record) })),
  sightings: sightingsIn(record),
});

/** What a share was made from and for, in one word: `key` stands for the document. */
export const shareKey = (key: string, forms: readonly CorpusForm[]): string =>
  [key, ...tablesIn(forms).map(({ path }) => path)].join(' ');
