import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findSources, ReadError, readSource } from '../../pipeline/1-read/index.ts';
import type { SourceText } from '../../pipeline/model/source-text.ts';
import { correction, reject } from '../support/corrections.ts';

const root = mkdtempSync(join(tmpdir(), 'rubricator-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const read = (folder: string, id: string): SourceText | ReadError =>
  readSource({ root: join(root, folder), id }, { file: {}, flags: {} });

const line = JSON.stringify(correction('12 men', reject('figure')));

describe('corrections of a text', () => {
  test('lie beside it, and are found from whichever folder is given', () => {
    put('a/b/c.md', 'It had 12 men.\n');
    put('a/b/corrections/c.md.jsonl', `${line}\n\n${line}\n`);
    for (const [folder, id] of [
      ['.', 'a/b/c.md'],
      ['a/b', 'c.md'],
    ] as const)
      expect(read(folder, id)).toMatchObject({ corrections: [{ line: 1 }, { line: 3 }] });
  });

  test('are never texts themselves', () => {
    put('d/corrections/notes.md', 'It had 12 men.\n');
    put('d/e.md', 'Nothing.\n');
    expect(findSources([join(root, 'd')]).map(({ id }) => id)).toEqual(['e.md']);
  });

  test('are not mentioned where there are none', () => {
    put('f.md', 'Nothing.\n');
    expect(read('.', 'f.md')).not.toHaveProperty('corrections');
  });

  test.each([
    ['{', 'corrections/g.md.jsonl, line 2 is no JSON'],
    ['{"op":"reject"}', 'corrections/g.md.jsonl, line 2: the whole lacks'],
  ])('%s is refused, with its place', (wrong, message) => {
    put('g.md', 'Nothing.\n');
    put('corrections/g.md.jsonl', `${line}\r\n${wrong}\r\n`);
    const error = read('.', 'g.md');
    expect(error).toBeInstanceOf(ReadError);
    expect(error).toMatchObject({ code: 'bad-corrections', message: expect.stringContaining(message) });
  });
});
