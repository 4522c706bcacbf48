import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHeader, csvRows } from '../../pipeline/6-write/extracts/csv.ts';
import { own } from '../../pipeline/6-write/extracts/meaning.ts';
import type { Table } from '../../pipeline/6-write/extracts/table.ts';

type Row = readonly string[];

/** A table whose rows are its source. */
const table: Table<readonly Row[], Row> = {
  name: 'specimen',
  about: 'Rows as they are.',
  rows: (rows) => rows,
  columns: ['first', 'second', 'third'].map((name, i) => ({
    name,
    type: 'string',
    meaning: own('As it is', name),
    value: (row) => row[i],
  })),
};

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

/** Text without a sign that a spreadsheet takes for the beginning of a formula. */
const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', '=', 'ж', '𝟗') });
const harmless = cell.filter((text) => !/^[=\r\n]/.test(text));

test('every row comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(harmless, harmless, harmless)), (rows) => {
      expect(read(csvHeader(table) + csvRows(table, rows))).toEqual([['first', 'second', 'third'], ...rows]);
    }),
  );
});

test('what no reader can carry is U+FFFD', () => {
  expect(csvRows(table, [['a\u0000b', '\u0007', '\ud800']])).toBe('a\ufffdb,\ufffd,\ufffd\r\n');
});

test.each([
  [['a', 'b', 'c'], 'a,b,c\r\n'],
  [['', '', ''], ',,\r\n'],
  [['a, b', 'say "x"', 'one\ntwo'], '"a, b","say ""x""","one\ntwo"\r\n'],
  [['a\rb', ' c ', '"'], '"a\rb", c ,""""\r\n'],
])('%j as RFC 4180 has it', (row, text) => {
  expect(csvRows(table, [row])).toBe(text);
});
