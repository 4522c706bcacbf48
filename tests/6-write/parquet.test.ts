import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { extractWriters, toRecord } from '../../pipeline/6-write/index.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import { handMade } from '../support/hand-made.ts';
import { specimen } from './specimen.ts';

/** A table of documents as Parquet. */
function fileOf(name: string, ...documents: readonly CheckedDocument[]): ArrayBuffer {
  const file = extractWriters
    .map(({ parquet }) => parquet())
    .find(({ path }) => path === `extracts/${name}.parquet`);
  if (file === undefined) throw new Error(`no table ${name}`);
  for (const document of documents) file.add(toRecord(document));
  return new Uint8Array(file.bytes()).buffer;
}

describe('Parquet', () => {
  test('is typed: numbers, days, lists', async () => {
    const [interval] = (await parquetReadObjects({ file: fileOf('dates', specimen()) })).slice(-1);
    expect(interval).toMatchObject({
      document: 'annals/office.txt',
      page: 2,
      start: 249,
      earliest: new Date('1999-01-01T00:00:00Z'),
      alternatives: ['1891/1893'],
      anchor: null,
    });
    const [first] = await parquetReadObjects({ file: fileOf('figures', specimen()) });
    expect(first).toMatchObject({ value: '27', value_decimal: 27, min: null, min_exclusive: null });
    const decimal = parquetSchema(parquetMetadata(fileOf('figures'))).children.find(
      ({ element }) => element.name === 'value_decimal',
    );
    expect(decimal?.element).toMatchObject({ converted_type: 'DECIMAL', precision: 38, scale: 9 });
  });

  test('a day that no calendar has, and one before year 1, is empty', async () => {
    const day = (quote: string, earliest: string) => ({ layer: 'date' as const, quote, earliest });
    const document = handMade('a b c', [
      day('a', '1986-02-30'),
      day('b', '-0043-03-15'),
      day('c', '1986-02-28'),
    ]);
    const rows = await parquetReadObjects({ file: fileOf('dates', document) });
    expect(rows.map(({ earliest }) => earliest)).toEqual([null, null, new Date('1986-02-28T00:00:00Z')]);
  });

  test('what no reader can carry is U+FFFD', async () => {
    const document = handMade('1\u00002', [{ layer: 'date', quote: '1\u00002' }]);
    expect(await parquetReadObjects({ file: fileOf('dates', document) })).toMatchObject([
      { quote: '1\ufffd2' },
    ]);
  });

  test('a table without rows has its columns', () => {
    const metadata = parquetMetadata(fileOf('findings'));
    expect(Number(metadata.num_rows)).toBe(0);
    expect(parquetSchema(metadata).children.map(({ element }) => element.name)).toContain('message');
  });

  test('no apostrophe before what only a spreadsheet would run', async () => {
    const document = handMade('=cmd()', [{ layer: 'date', quote: '=cmd()' }]);
    const [row] = await parquetReadObjects({ file: fileOf('dates', document) });
    expect(row).toMatchObject({ quote: '=cmd()' });
  });

  test('the rows of all documents, in groups', async () => {
    const many = Array.from({ length: 3 }, (_, i) =>
      handMade('1999', [{ layer: 'date', quote: '1999' }], { id: `${i}.txt` }),
    );
    const rows = await parquetReadObjects({ file: fileOf('dates', ...many) });
    expect(rows.map(({ document }) => document)).toEqual(['0.txt', '1.txt', '2.txt']);
  });
});
