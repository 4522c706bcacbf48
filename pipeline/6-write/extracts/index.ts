import type { DocumentRecord, Register } from '../../model/records.ts';
import type { OutputFile } from '../format.ts';
import { recordedOnDisk } from '../record/record.ts';
import { csvHeader, csvRows } from './csv.ts';
import { type Described, dataDictionary } from './dictionary.ts';
import { parquetOf } from './parquet.ts';
import type { DocumentTable } from './table.ts';
import { corrections } from './tables/corrections.ts';
import { dates } from './tables/dates.ts';
import { figures } from './tables/figures.ts';
import { findings } from './tables/findings.ts';
import { legalActs } from './tables/legal-acts.ts';
import { register } from './tables/register.ts';

const FOLDER = 'extracts';

/** A file over the whole corpus that grows with each document: the header first, then the rows of one document after the other. */
export interface ExtractWriter {
  readonly path: string;
  readonly header: string;
  /** The rows of one document, from its record as on disk (code points). */
  readonly rows: (record: DocumentRecord) => string;
  /** The same table as Parquet. */
  readonly parquet: () => ParquetExtract;
}

/** A file over the whole corpus that is only whole at the end. */
interface ParquetExtract {
  readonly path: string;
  readonly add: (record: DocumentRecord) => void;
  readonly bytes: () => Uint8Array;
}

const extractWriter = <Row>(table: DocumentTable<Row>): ExtractWriter => ({
  path: `${FOLDER}/${table.name}.csv`,
  header: csvHeader(table),
  rows: (record) => csvRows(table, recordedOnDisk(record)),
  parquet: () => {
    const { add, bytes } = parquetOf(table);
    return {
      path: `${FOLDER}/${table.name}.parquet`,
      add: (record) => add(recordedOnDisk(record)),
      bytes,
    };
  },
});

/** The register as Parquet. */
export function registerParquet(acts: Register): { path: string; bytes: Uint8Array } {
  const { add, bytes } = parquetOf(register);
  add(acts);
  return { path: `${FOLDER}/${register.name}.parquet`, bytes: bytes() };
}

export const extractWriters: readonly ExtractWriter[] = [
  extractWriter(dates),
  extractWriter(figures),
  extractWriter(legalActs),
  extractWriter(findings),
  extractWriter(corrections),
];

/** A whole extract, in pieces: memory does not grow with the corpus. */
export async function* extractOf(
  { header, rows }: ExtractWriter,
  records: Iterable<DocumentRecord> | AsyncIterable<DocumentRecord>,
): AsyncGenerator<string> {
  yield header;
  for await (const record of records) yield rows(record);
}

/** JSON indented by two, inside something that is itself so indented. */
const nestedJson = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

/** The register as JSON, an act after the other: as a whole it may be longer than a string can be. */
function* registerJson({ formatVersion, acts, possibleDuplicates }: Register): Generator<string> {
  yield `{\n  "formatVersion": ${JSON.stringify(formatVersion)},\n  "acts": [`;
  for (const [i, act] of acts.entries()) yield `${i === 0 ? '' : ','}\n    ${nestedJson(act, '    ')}`;
  if (acts.length > 0) yield '\n  ';
  yield `],\n  "possibleDuplicates": ${nestedJson(possibleDuplicates, '  ')}\n}\n`;
}

/** The register, as JSON and as a table, piece by piece. */
export function* registerFiles(acts: Register): Generator<OutputFile> {
  for (const content of registerJson(acts)) yield { path: `${FOLDER}/register.json`, content };
  const path = `${FOLDER}/register.csv`;
  yield { path, content: csvHeader(register) };
  for (const act of acts.acts) yield { path, content: csvRows(register, { ...acts, acts: [act] }) };
}

const TABLES: readonly Described[] = [dates, figures, legalActs, register, findings, corrections];

/** The path of the data dictionary, beside the tables. */
export const DICTIONARY = `${FOLDER}/README.md`;

/** What every column of the extracts means. */
export const dictionaryFile = (): OutputFile => ({
  path: DICTIONARY,
  content: dataDictionary(TABLES),
});
