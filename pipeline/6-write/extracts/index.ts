import type { DocumentRecord } from '../../model/records.ts';
import type { RegisterView } from '../../model/register-view.ts';
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
export function registerParquet(acts: RegisterView): { path: string; bytes: Uint8Array } {
  const { add, bytes } = parquetOf(register);
  for (const act of acts.acts) add(act);
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

/**
 * The register, piece by piece: as JSON, which as a whole may be longer than a string can be, and as a table where one is
 * wanted. An act after the other for both: entries may be made while they are walked through.
 */
export function* registerFiles(
  { formatVersion, acts, possibleDuplicates }: RegisterView,
  withTable = true,
): Generator<OutputFile> {
  const json = (content: string): OutputFile => ({ path: `${FOLDER}/${register.name}.json`, content });
  const csv = (content: string): OutputFile => ({ path: `${FOLDER}/${register.name}.csv`, content });
  yield json(`{\n  "formatVersion": ${JSON.stringify(formatVersion)},\n  "acts": [`);
  if (withTable) yield csv(csvHeader(register));
  let end = '';
  for (const act of acts) {
    yield json(`${end === '' ? '' : ','}\n    ${nestedJson(act, '    ')}`);
    if (withTable) yield csv(csvRows(register, act));
    end = '\n  ';
  }
  yield json(`${end}],\n  "possibleDuplicates": ${nestedJson(possibleDuplicates, '  ')}\n}\n`);
}

const TABLES: readonly Described[] = [dates, figures, legalActs, register, findings, corrections];

/** The path of the data dictionary, beside the tables. */
export const DICTIONARY = `${FOLDER}/README.md`;

/** What every column of the extracts means. */
export const dictionaryFile = (): OutputFile => ({
  path: DICTIONARY,
  content: dataDictionary(TABLES),
});
