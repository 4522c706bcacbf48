import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSources, fromString } from '../../pipeline/1-read/index.ts';
import { extractWriters, toRecord, write } from '../../pipeline/6-write/index.ts';
import { json } from '../../pipeline/6-write/json.ts';
import { annotate } from '../../pipeline/annotate.ts';
import { type Share, shareKey, shareOf } from '../../pipeline/batch/share.ts';
import { type Place, removeShares, ShareReader, ShareWriter } from '../../pipeline/batch/shares.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rubricator-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A share as it is compared: with texts, whether they came as bytes or not. */
const plain = (share: Share | undefined): unknown =>
  share && {
    ...share,
    rows: share.rows.map(({ path, text }) => ({ path, text: Buffer.from(text).toString() })),
  };

const share = (text: string): Share => ({
  rows: [
    { path: 'extracts/a.csv', text },
    { path: 'extracts/b.csv', text: '' },
  ],
  sightings: [],
});

/** Shares kept under their keys, and where. */
function kept(shares: Readonly<Record<string, Share>>): Map<string, Place | undefined> {
  const writer = new ShareWriter(folder);
  const places = Object.entries(shares).map(([key, one]) => [key, writer.add(key, one)] as const);
  writer.close();
  return new Map(places);
}

describe('shares are found again', () => {
  test('each at its place, with its rows', () => {
    const shares = { one: share('1,“é”\r\n'), two: share('x'.repeat(500_000)), three: share('3,🜁\r\n') };
    const places = kept(shares);
    const reader = new ShareReader(folder);
    for (const [key, one] of Object.entries(shares))
      expect(plain(reader.find(key, places.get(key)))).toEqual(plain(one));
    reader.close();
  });

  test('what another document has left, what is cut off, what is damaged or gone is none', () => {
    const places = kept({ one: share('1\r\n'), two: share('2\r\n') });
    const place = places.get('two');
    const [file = ''] = readdirSync(folder);
    const found = (at: Place | undefined): unknown => new ShareReader(folder).find('two', at);
    expect(found(place)).toBeDefined();
    expect(found(places.get('one'))).toBeUndefined();
    expect(found(undefined)).toBeUndefined();
    expect(found(place && { ...place, file: 'elsewhere' })).toBeUndefined();
    expect(found(place && { ...place, bytes: place.bytes - 1 })).toBeUndefined();
    truncateSync(join(folder, file), (place?.at ?? 0) + 5);
    expect(found(place)).toBeUndefined();
    writeFileSync(join(folder, file), 'x'.repeat(1000));
    expect(found(place)).toBeUndefined();
  });

  test('two writers have each its own file; files that nobody wants go', () => {
    const first = kept({ one: share('1') }).get('one')?.file;
    const second = kept({ one: share('2') }).get('one')?.file;
    expect(readdirSync(folder)).toHaveLength(2);
    writeFileSync(join(folder, 'a.json'), '{}');
    removeShares(folder, new Set([second]));
    expect(first).not.toBe(second);
    expect(readdirSync(folder).sort()).toEqual([second, 'a.json'].sort());
  });
});

describe('what a share holds', () => {
  test('is the same from a document in memory and from its record on disk', () => {
    for (const { root, id } of findSources(['corpus'])) {
      const document = annotate(fromString(readFileSync(join(root, id), 'utf8'), { id, format: 'markdown' }));
      const [file] = write(document, [json]);
      expect(shareOf(JSON.parse(file?.content ?? ''), ['csv'])).toEqual(
        JSON.parse(JSON.stringify(shareOf(toRecord(document), ['csv']))),
      );
    }
  });

  test('rows only where tables are wanted, which its key tells', () => {
    const record = toRecord(annotate(fromString('On 5 May 1999 it was 5 km.')));
    expect(shareOf(record, []).rows).toEqual([]);
    expect(shareOf(record, ['parquet']).rows).toEqual([]);
    expect(shareOf(record, ['csv']).rows.map(({ path }) => path)).toEqual(
      extractWriters.map(({ path }) => path),
    );
    expect(shareKey('k', ['csv'])).not.toBe(shareKey('k', []));
  });
});
