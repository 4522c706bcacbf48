import { CsvError, parse } from 'csv-parse/sync';

/** Cells by the names of the header; the columns that authority files have are named. */
export interface CsvCells {
  readonly [column: string]: string | undefined;
  readonly id?: string;
  readonly title?: string;
  readonly aliases?: string;
  readonly year?: string;
}

export interface CsvRow {
  /** From 1; the header is line 1. */
  readonly line: number;
  readonly cells: CsvCells;
}

interface WithInfo {
  readonly record: CsvCells;
  readonly info: { readonly lines: number };
}

/** The rows of an RFC 4180 text by the names of its header. Throws with file and line where it is none. */
export function csvRows(fileName: string, content: string): CsvRow[] {
  try {
    const rows = parse<WithInfo>(content, { columns: true, bom: true, skip_empty_lines: true, info: true });
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) throw new Error(`${fileName}: ${error.message}`, { cause: error });
    throw error;
  }
}
