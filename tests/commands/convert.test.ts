import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';

const { run, at, put } = program();

const TEXT = 'The council adopted 213 rules on 24 June 2015 under the Water Act 1998 😀.\n';

describe('convert', () => {
  test('gives the same file as annotating with that format', () => {
    put('in/deep/a.md', TEXT);
    run(['annotate', 'in', '--out', 'out']);
    const { code, stdout } = run(['convert', 'out', '--to', 'tei', '--out', 'tei']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 of 1 documents converted\n' });
    expect(readFileSync(at('tei/deep/a.md.tei.xml'))).toEqual(readFileSync(at('out/deep/a.md.tei.xml')));
  });

  test('a record that cannot be read is named; the others are written', () => {
    put('broken/in/a.md', TEXT);
    put('broken/in/b.md', TEXT);
    put('broken/in/c.md', TEXT);
    run(['annotate', 'broken/in', '--out', 'broken/out', '--to', 'json']);
    put('broken/out/a.md.json', '{');
    put('broken/out/b.md.json', '{}');
    const { code, stdout, stderr } = run(['convert', 'broken/out', '--to', 'tei']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '1 of 3 documents converted\n' });
    expect(stderr).toMatch(/failed a\.md: .*JSON[\s\S]*failed b\.md: it is no record/);
  });

  test('usage', () => {
    put('none/readme.txt', 'x');
    expect(run(['convert', 'none', '--to', 'tei']).code).toBe(2);
    expect(run(['convert', 'out', '--to', 'csv']).code).toBe(2);
    expect(run(['convert', 'out']).code).toBe(2);
  });
});
