import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryFile, extractWriters, type OutputFile, registerFiles } from '../6-write/index.ts';
import type { DocumentRecord } from '../model/records.ts';
import { type AuthorityFile, registerBuilder } from '../register/index.ts';
import { reasonOf } from './reason.ts';
import type { Piece } from './whole-file.ts';

function recordOf(out: string, id: string): DocumentRecord {
  try {
    // It is this program's own; `check` validates it.
    return JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8')) as DocumentRecord;
  } catch (error) {
    throw new Error(`${id}.json cannot be read (${reasonOf(error)}). Annotate its text again with --force.`);
  }
}

/** The records of documents below an output folder, one after the other; only one is in memory. */
function* recordsOf(out: string, ids: Iterable<string>): Generator<DocumentRecord> {
  for (const id of ids) yield recordOf(out, id);
}

const pieceOf = ({ path, content }: OutputFile): Piece => ({ path, text: content });

/** What the corpus-wide files are made from. */
export interface CorpusWide {
  /** The output folder, with the records. */
  readonly out: string;
  /** The tables too; else the register alone. */
  readonly tables: boolean;
  /** Known acts to link to. */
  readonly authority: readonly AuthorityFile[];
}

/** The files that speak of all documents, piece by piece, from the records of the documents in this order. */
export function* corpusPieces(
  { out, tables, authority }: CorpusWide,
  ids: Iterable<string>,
): Generator<Piece> {
  const extracts = tables ? extractWriters : [];
  const register = registerBuilder(authority);
  for (const { path, header } of extracts) yield { path, text: header };
  for (const record of recordsOf(out, ids)) {
    register.add(record);
    for (const { path, rows } of extracts) yield { path, text: rows(record) };
  }
  const files = registerFiles(register.build());
  yield* files.filter(({ path }) => tables || path.endsWith('.json')).map(pieceOf);
  if (tables) yield pieceOf(dictionaryFile());
}
