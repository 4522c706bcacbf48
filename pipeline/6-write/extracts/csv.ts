import { cellText } from './cell-text.ts';
import type { Cell, Column, Table } from './table.ts';

/**
 * Excel reads a CSV as UTF-8 only with a byte-order mark; pandas, R and DuckDB skip it. In Python's own `csv`, open the file
 * with the encoding `utf-8-sig`.
 */
const BYTE_ORDER_MARK = '\ufeff';

/** What ends a bare cell. RFC 4180 allows a lone line feed or carriage return in one; most readers end the row there. */
const ENDS_A_CELL = /[",\r\n]/;

/**
 * All but printable ASCII without what a cell, or a formula, is known by: a cell of nothing else is written as it is, unless
 * it begins with a hyphen. One pattern for all that is asked of a cell: nearly every one is such.
 */
const ASKS_A_LOOK = /[^ !#-*\--<>?A-~]/;

const HYPHEN = 0x2d;

const isPlain = (text: string): boolean => !ASKS_A_LOOK.test(text) && text.charCodeAt(0) !== HYPHEN;

function cellAfterALook(cell: Cell): string {
  const text = cellText(cell);
  if (!ENDS_A_CELL.test(text)) return text;
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

function csvCell(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return `${cell}`;
  return typeof cell === 'string' && isPlain(cell) ? cell : cellAfterALook(cell);
}

/** One row of RFC 4180: cells parted by commas, quoted where they must be, ended by CR LF. */
const line = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  `${columns.map(({ value }) => csvCell(value(row))).join(',')}\r\n`;

export const csvHeader = <Source, Row>({ columns }: Table<Source, Row>): string =>
  `${BYTE_ORDER_MARK}${columns.map(({ name }) => name).join(',')}\r\n`;

export const csvRows = <Source, Row>({ columns, rows }: Table<Source, Row>, source: Source): string =>
  rows(source)
    .map((row) => line(columns, row))
    .join('');
