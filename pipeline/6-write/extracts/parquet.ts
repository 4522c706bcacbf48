import { ParquetFile, type ParquetValue } from '../../bridges/parquet.ts';
import { readable } from './cell-text.ts';
import { PRECISION, SCALE, scaled } from './decimal.ts';
import type { Cell, Column, Table } from './table.ts';

/** Years that dates have in most languages that read Parquet; others stay as text in EDTF. */
const DAY = /^(?!0000)\d{4}-\d\d-\d\d$/;

/** Whether a text is a day that the calendar has. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function typed(cell: Cell, type: Column<never>['type']): ParquetValue {
  if (cell === undefined || cell === null) return undefined;
  if (type === 'day') return typeof cell === 'string' && isDay(cell) ? cell : undefined;
  if (type === 'decimal') return typeof cell === 'string' ? scaled(cell) : undefined;
  if (typeof cell === 'string') return readable(cell);
  return typeof cell === 'object' ? cell.map(readable) : cell;
}

/** A table over a corpus as Parquet: typed, so that nothing needs guarding against spreadsheets. */
export function parquetOf<Source, Row>({
  columns,
  rows,
}: Table<Source, Row>): {
  add: (source: Source) => void;
  bytes: () => Uint8Array;
} {
  const file = new ParquetFile(columns, { precision: PRECISION, scale: SCALE });
  return {
    add: (source) =>
      file.add(rows(source).map((row) => columns.map(({ value, type }) => typed(value(row), type)))),
    bytes: () => file.bytes(),
  };
}
