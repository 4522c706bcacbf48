import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats, write } from '../../pipeline/6-write/index.ts';
import { teiSchema } from '../../pipeline/bridges/tei-schema.ts';
import { hardDocument } from './hard-texts.ts';
import { MUTANTS, teiOf } from './mutants.ts';
import { specimen } from './specimen.ts';

/** The RELAX NG schema of the whole TEI (tei_all.rng), which is not part of this project; jing must be on the path. */
const { TEI_ALL } = process.env;

/** Which of the files the TEI refuses, by name. */
function refusedByTei(folder: string, names: readonly string[]): string[] {
  try {
    execFileSync('jing', [TEI_ALL ?? '', ...names.map((name) => join(folder, name))], { stdio: 'pipe' });
    return [];
  } catch (error) {
    const output = String(Reflect.get(Object(error), 'stdout'));
    return names.filter((name) => output.includes(`${join(folder, name)}:`));
  }
}

describe.skipIf(TEI_ALL === undefined)('our schema and that of the TEI agree', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tei-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('on documents that are valid', () => {
    const tei = formats.filter(({ name }) => name === 'tei');
    const documents = [specimen(), ...fc.sample(hardDocument, { numRuns: 200, seed: 1 })];
    const names = documents.map((document, i) => {
      writeFileSync(join(folder, `${i}.xml`), write(document, tei)[0]?.content ?? '');
      return `${i}.xml`;
    });
    expect(refusedByTei(folder, names)).toEqual([]);
  });

  test('on documents with one fault', async () => {
    const validate = await teiSchema();
    const names = MUTANTS.map(([name], i) => `${i} ${name}.xml`);
    MUTANTS.forEach(([, before, after], i) => {
      const mutant = teiOf(specimen()).replace(before, after);
      expect(validate(mutant)).not.toEqual([]);
      writeFileSync(join(folder, names[i] ?? ''), mutant);
    });
    expect(refusedByTei(folder, names)).toEqual(names);
  });
});
