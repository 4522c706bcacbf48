import { csvLines } from '../../bridges/csv.ts';
import { cellText } from './cell-text.ts';
import type { Table } from './table.ts';

/**
 * Excel reads a CSV as UTF-8 only with a byte-order mark; pandas, R and DuckDB skip it. In Python's own `csv`, open the file
 * with the encoding `utf-8-sig`.
 */
const BYTE_ORDER_MARK = '\ufeff';

export const csvHeader = <Source, Row>({ columns }: Table<Source, Row>): string =>
  BYTE_ORDER_MARK + csvLines([columns.map(({ name }) => name)]);

export const csvRows = <Source, Row>({ columns, rows }: Table<Source, Row>, source: Source): string =>
  csvLines(rows(source).map((row) => columns.map(({ value }) => cellText(value(row)))));
