import { cellText } from './cell-text.ts';
import type { Cell, Column, Table } from './table.ts';

/**
 * Excel reads a CSV as UTF-8 only with a byte-order mark; pandas, R and DuckDB skip it. In Python's own `csv`, open the file
 * with the encoding `utf-8-sig`.
 */
const BYTE_ORDER_MARK = '\ufeff';

/** What ends a bare cell. RFC 4180 allows a lone line feed or carriage return in one; most readers end the row there. */
const ENDS_A_CELL = /[",\r\n]/;

/** Up to this length, looking at every character costs less than a pattern. */
const SHORT = 16;

function endsACell(text: string): boolean {
  if (text.length > SHORT) return ENDS_A_CELL.test(text);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE || code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN) return true;
  }
  return false;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function csvCell(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cellText(cell);
  return endsACell(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row of RFC 4180: cells parted by commas, quoted where they must be, ended by CR LF. */
function line<Row>(columns: readonly Column<Row>[], row: Row): string {
  let written = '';
  let comma = '';
  for (const { value } of columns) {
    written += comma + csvCell(value(row));
    comma = ',';
  }
  return `${written}\r\n`;
}

export const csvHeader = <Source, Row>({ columns }: Table<Source, Row>): string =>
  `${BYTE_ORDER_MARK}${columns.map(({ name }) => name).join(',')}\r\n`;

export function csvRows<Source, Row>({ columns, rows }: Table<Source, Row>, source: Source): string {
  let written = '';
  for (const row of rows(source)) written += line(columns, row);
  return written;
}
