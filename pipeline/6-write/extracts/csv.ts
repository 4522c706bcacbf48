import { cellText } from './cell-text.ts';
import type { Cell, Column, Table } from './table.ts';

/**
 * Excel reads a CSV as UTF-8 only with a byte-order mark; pandas, R and DuckDB skip it. In Python's own `csv`, open the file
 * with the encoding `utf-8-sig`.
 */
const BYTE_ORDER_MARK = '\ufeff';

/** What ends a bare cell. RFC 4180 allows a lone line feed or carriage return in one; most readers end the row there. */
const ENDS_A_CELL = /[",\r\n]/;

const quoted = (text: string): string => (ENDS_A_CELL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvCell(cell: Cell): string {
  const text = cellText(cell);
  return text === '' ? text : quoted(text);
}

/** One row of RFC 4180: cells parted by commas, quoted where they must be, ended by CR LF. */
const line = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  `${columns.map(({ value }) => csvCell(value(row))).join(',')}\r\n`;

export const csvHeader = <Source, Row>({ columns }: Table<Source, Row>): string =>
  `${BYTE_ORDER_MARK}${columns.map(({ name }) => name).join(',')}\r\n`;

export function csvRows<Source, Row>({ columns, rows }: Table<Source, Row>, source: Source): string {
  let written = '';
  for (const row of rows(source)) written += line(columns, row);
  return written;
}
