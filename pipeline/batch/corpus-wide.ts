import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord, Register } from '../model/records.ts';
import { registerBuilder } from '../register/index.ts';

/** The records of documents below an output folder, one after the other; only one is in memory. */
function* recordsOf(out: string, ids: readonly string[]): Generator<DocumentRecord> {
  // They are this program's own; `check` validates them.
  for (const id of ids) yield JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8')) as DocumentRecord;
}

/** A file that speaks of all documents, a piece at a time. */
export interface CorpusFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly pieces: () => Iterable<string>;
}

function registerOf(records: Iterable<DocumentRecord>): Register {
  const builder = registerBuilder();
  for (const record of records) builder.add(record);
  return builder.build();
}

function* jsonPieces(value: () => unknown): Generator<string> {
  yield `${JSON.stringify(value(), undefined, 2)}\n`;
}

/** What is made of the records of these documents (in order): the register, and the tables where they are wanted. */
export function corpusFiles(out: string, ids: readonly string[], _tables: boolean): CorpusFile[] {
  return [{ path: 'register.json', pieces: () => jsonPieces(() => registerOf(recordsOf(out, ids))) }];
}
