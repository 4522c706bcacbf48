import { readdirSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { formats } from '../../pipeline/6-write/index.ts';
import { TABLE_FORMS } from '../../pipeline/batch/corpus-wide.ts';
import { FORMAT_NAMES } from '../../pipeline/commands/format-names.ts';
import { program } from '../support/program.ts';

const { run, at, put } = program();

const TEXT = 'The council adopted 213 rules on 24 June 2015 under the Water Act 1998 😀.\n';

describe('convert', () => {
  test('gives the same files as annotating, in every format', () => {
    put('in/deep/a.md', `---\njurisdiction: gb\n---\n${TEXT}`);
    put('in/b.txt', TEXT);
    const all = FORMAT_NAMES.replaceAll(' ', '');
    run(['annotate', 'in', '--out', 'out', '--to', all]);
    run(['annotate', 'in', '--out', 'records', '--to', 'json']);
    const { code, stdout } = run(['convert', 'records', '--to', all]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '2 of 2 documents converted\n' });
    const files = globSync('**/*', { cwd: at('out') }).sort();
    expect(files).toContain('extracts/corpus.xml');
    expect(globSync('**/*', { cwd: at('records') }).sort()).toEqual(files);
    for (const file of files)
      expect(readFileSync(at('records', file)), file).toEqual(readFileSync(at('out', file)));
  });

  test('gives the same tables and register as annotating, whatever was looked up', () => {
    put('all/in/a.md', TEXT);
    put('all/in/registers/acts.csv', 'id,title,year\nwater-1998,Water Act 1998,1998\n');
    run(['annotate', 'all/in', '--out', 'all/out', '--to', 'json,csv,parquet']);
    const { code } = run(['convert', 'all/out', '--to', 'csv,parquet', '--out', 'all/tables']);
    expect(code).toBe(0);
    const names = readdirSync(at('all/out/extracts'));
    expect(readdirSync(at('all/tables/extracts'))).toEqual(names);
    for (const name of names)
      expect(readFileSync(at('all/tables/extracts', name)), name).toEqual(
        readFileSync(at('all/out/extracts', name)),
      );
    expect(readFileSync(at('all/tables/extracts/register.csv'), 'utf8')).toContain('water-1998');
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
    expect(run(['convert', 'out']).code).toBe(2);
  });

  test('`--help` names every format', () => {
    expect(FORMAT_NAMES.split(', ')).toEqual([...formats.map(({ name }) => name), ...TABLE_FORMS]);
    expect(run(['convert', '--help']).stdout.replace(/\s+/g, ' ')).toContain('label-studio');
  });
});
