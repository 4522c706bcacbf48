import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';

const { run, at, put } = program();

const SIGNED = ['--by', 'A. Reader', '--when', '2025-03-14'];

describe('import', () => {
  test('prints what a person has corrected, a line each', () => {
    put('in/a.md', 'The Water Act 1998 came into force on 24 June 2015.\n');
    run(['annotate', 'in', '--out', 'out', '--to', 'json,brat']);
    const untouched = run(['import', 'brat', at('out/a.md.ann'), 'out/a.md.json', ...SIGNED]);
    expect(untouched).toMatchObject({ code: 0, stdout: '' });
    const ann = readFileSync(at('out/a.md.ann'), 'utf8');
    put('edited.ann', ann.replace(/^T\d+\tDate.*24 June 2015\n/m, ''));
    const { code, stdout } = run(['import', 'brat', 'edited.ann', 'out/a.md.json', ...SIGNED]);
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { op: 'reject', layer: 'date', target: { exact: '24 June 2015' }, by: 'A. Reader', when: '2025-03-14' },
    ]);
  });

  test.each([
    [
      'a format that nobody edits',
      ['timeml', 'edited.ann', 'out/a.md.json', ...SIGNED],
      /cannot be read back/,
    ],
    ['no such file', ['brat', 'none.ann', 'out/a.md.json', ...SIGNED], /none\.ann cannot be read/],
    ['no record', ['brat', 'edited.ann', 'edited.ann', ...SIGNED], /is no record/],
    ['no day', ['brat', 'edited.ann', 'out/a.md.json', '--by', 'A', '--when', 'today'], /yyyy-mm-dd/],
    ['another file', ['label-studio', 'edited.ann', 'out/a.md.json', ...SIGNED], /is no JSON/],
  ])('usage: %s', (_, words, message) => {
    const { code, stderr } = run(['import', ...words]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
