import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Piece, writePieces, writeText } from '../../pipeline/batch/whole-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rubricator-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file is whole or not there', () => {
  test('folders are made, content arrives, nothing temporary stays', async () => {
    const path = join(folder, 'a', 'b.json');
    await writeText(path, 'one\n');
    await writeText(path, 'two\n');
    expect(readFileSync(path, 'utf8')).toBe('two\n');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.json']);
  });

  test('when the name cannot be had nothing is left', async () => {
    mkdirSync(join(folder, 'b.json', 'x'), { recursive: true });
    await expect(writeText(join(folder, 'b.json'), 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['b.json']);
  });

  test('several files at once, from mixed pieces', async () => {
    const long = 'x'.repeat(50_000);
    const pieces = ['a', 'b', 'a', 'b', 'a'].map((path) => ({ path, text: path + long }));
    expect(await writePieces(folder, pieces)).toEqual(['a', 'b']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(`a${long}`.repeat(3));
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe(`b${long}`.repeat(2));
  });

  test('when the pieces end half-way the earlier files stand', async () => {
    await writeText(join(folder, 'a'), 'before');
    function* half(): Generator<Piece> {
      yield { path: 'a', text: 'x'.repeat(100_000) };
      throw new Error('no more');
    }
    await expect(writePieces(folder, half())).rejects.toThrow('no more');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
