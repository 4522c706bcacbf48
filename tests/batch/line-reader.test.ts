import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LineReader } from '../../pipeline/batch/line-reader.ts';

const LONG = 'long '.repeat(40_000);

function readerOf(content: string | Uint8Array): LineReader {
  const file = join(mkdtempSync(join(tmpdir(), 'lines-')), 'lines');
  writeFileSync(file, content);
  return new LineReader(file);
}

const linesOf = (reader: LineReader): string[] => Array.from(reader.all(), ({ line }) => line);

describe('lines of a file', () => {
  test.each([
    ['with ends', 'a\nb\n', ['a', 'b']],
    ['the last one without', 'a\nb', ['a', 'b']],
    ['empty ones', '\na\n\nb\n', ['', 'a', '', 'b']],
    ['of more than one byte a letter', 'ə\nԱ\n𐌰\n', ['ə', 'Ա', '𐌰']],
    ['longer than what is read at once', `a\n${LONG}\nb\n`, ['a', LONG, 'b']],
    ['a long one without an end', `a\n${LONG}`, ['a', LONG]],
    ['none', '', []],
  ])('%s', (_, content, lines) => {
    expect(linesOf(readerOf(content))).toEqual(lines);
  });

  test('are found again where they begin, in any order, whatever bytes stand before', () => {
    const reader = readerOf(
      Buffer.concat([Buffer.of(0xff, 0xfe, 0x0a), Buffer.from(`ə\n${LONG}\n${'b\n'.repeat(50_000)}c`)]),
    );
    const lines = [...reader.all()];
    for (const { at, line } of lines.slice(0, 4).reverse()) expect(reader.at(at)).toBe(line);
    expect(reader.at(lines.at(-1)?.at ?? 0)).toBe('c');
  });

  test('a file that is not there has none', () => {
    const reader = new LineReader(join(tmpdir(), 'no', 'such', 'file'));
    expect(linesOf(reader)).toEqual([]);
    expect(reader.at(12)).toBe('');
  });
});
