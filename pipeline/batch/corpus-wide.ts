import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CORPUS_FILE,
  corpusTei,
  dictionaryFile,
  extractWriters,
  type OutputFile,
  registerFiles,
  registerParquet,
} from '../6-write/index.ts';
import type { DocumentRecord, Register } from '../model/records.ts';
import { type AuthorityFile, registerBuilder } from '../register/index.ts';
import { reasonOf } from './reason.ts';
import { type Share, shareOf } from './share.ts';
import type { Piece } from './whole-file.ts';

export function recordOf({ out, records }: Pick<CorpusWide, 'out' | 'records'>, id: string): DocumentRecord {
  try {
    // It is this program's own; `check` validates it.
    return JSON.parse(records?.get(id) ?? readFileSync(join(out, `${id}.json`), 'utf8')) as DocumentRecord;
  } catch (error) {
    throw new Error(`${id}.json cannot be read (${reasonOf(error)}). Annotate its text again with --force.`);
  }
}

const pieceOf = ({ path, content }: OutputFile): Piece => ({ path, text: content });

/** The forms that tables can have, as `--to` calls them. */
export const TABLE_FORMS = ['csv', 'parquet'] as const;

type TableForm = (typeof TABLE_FORMS)[number];

/** The forms of what speaks of all documents: the tables, and the corpus file beside TEI documents. */
export type CorpusForm = TableForm | 'tei';

/** What the corpus-wide files are made from. */
export interface CorpusWide {
  /** The output folder, with the records. */
  readonly out: string;
  /** Without any, there is the register alone. */
  readonly forms: readonly CorpusForm[];
  /** Known acts to link to. */
  readonly authority: readonly AuthorityFile[];
  /** The register where it stands already; otherwise it is made from the records. */
  readonly register?: Register;
  /** Texts of records that count instead of those in the folder, by the ids of their documents. */
  readonly records?: ReadonlyMap<string, string>;
}

/**
 * The files that speak of all documents, piece by piece, in this order of the documents: from their records, or from
 * what `kept` finds that was made of these. One record is in memory at a time.
 */
export function* corpusPieces(
  corpus: CorpusWide,
  ids: Iterable<string>,
  kept: (id: string) => Share = (id) => shareOf(recordOf(corpus, id), corpus.forms),
): Generator<Piece> {
  const { forms, authority, register: standing } = corpus;
  const csv = forms.includes('csv') ? extractWriters : [];
  const parquet = forms.includes('parquet') ? extractWriters.map((extract) => extract.parquet()) : [];
  const register = registerBuilder(authority);
  for (const { path, header } of csv) yield { path, text: header };
  const documents: string[] = [];
  for (const id of ids) {
    documents.push(id);
    const record = parquet.length > 0 ? recordOf(corpus, id) : undefined;
    const { rows, sightings } = record ? shareOf(record, forms) : kept(id);
    register.addSightings(id, sightings);
    yield* rows;
    if (record) for (const { add } of parquet) add(record);
  }
  for (const { path, bytes } of parquet) yield { path, text: bytes() };
  const acts = standing ?? register.build();
  for (const piece of registerFiles(acts, csv.length > 0)) yield pieceOf(piece);
  if (parquet.length > 0) {
    const { path, bytes } = registerParquet(acts);
    yield { path, text: bytes };
  }
  if (forms.includes('tei')) for (const text of corpusTei(acts, documents)) yield { path: CORPUS_FILE, text };
  if (csv.length + parquet.length > 0) yield pieceOf(dictionaryFile());
}
