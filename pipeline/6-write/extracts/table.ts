import type { RegisterEntry } from '../../model/records.ts';
import type { Recorded } from '../record/record.ts';
import type { Meaning } from './meaning.ts';

/** What a cell holds; a list is several values in one cell. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** `day` is an ISO date as text, `decimal` a decimal number as text; Parquet has them as DATE and DECIMAL. */
type CellType = 'string' | 'integer' | 'decimal' | 'boolean' | 'day' | 'list';

/** A column of a table, and what the data dictionary says of it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly meaning: Meaning;
  readonly value: (row: Row) => Cell;
}

/** A table over a whole corpus: rows of one kind, made from one `Source` after the other. */
export interface Table<Source, Row> {
  /** The name of its file, without extension. */
  readonly name: string;
  readonly about: string;
  readonly rows: (source: Source) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

export type DocumentTable<Row> = Table<Recorded, Row>;
export type RegisterTable = Table<RegisterEntry, RegisterEntry>;
