import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../pipeline/batch/whole-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rubricator-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file is whole or not there', () => {
  test('folders are made, content arrives, nothing temporary stays', async () => {
    const path = join(folder, 'a', 'b.json');
    await writeWhole(path, (file) => file.writeFile('one\n'));
    await writeWhole(path, (file) => file.writeFile('two\n'));
    expect(readFileSync(path, 'utf8')).toBe('two\n');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.json']);
  });

  test('when writing fails half-way the earlier file stands', async () => {
    const path = join(folder, 'b.json');
    await writeWhole(path, (file) => file.writeFile('before\n'));
    const failing = writeWhole(path, async (file) => {
      await file.writeFile('half');
      throw new Error('no space');
    });
    await expect(failing).rejects.toThrow('no space');
    expect(readFileSync(path, 'utf8')).toBe('before\n');
    expect(readdirSync(folder)).toEqual(['b.json']);
  });
});
