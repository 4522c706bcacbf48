import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats, write } from '../../pipeline/6-write/index.ts';
import type { RelaxNg } from '../../pipeline/bridges/relax-ng.ts';
import { teiSchema } from '../../pipeline/bridges/tei-schema.ts';
import { change, corrected, correction } from '../support/corrections.ts';
import { included } from '../support/xinclude.ts';
import { hardDocument } from './hard-texts.ts';
import { CORPUS_MUTANTS, MUTANTS, type Mutant, NO_XML, teiOf } from './mutants.ts';
import { edited, edits } from './random-mutants.ts';
import { SMALL_CORPUS, writeCorpus } from './small-corpus.ts';
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

  /** Writes one-fault edits, each of which our schema refuses; gives the names of their files. */
  function written(mutants: readonly Mutant[], valid: string, validate: RelaxNg): string[] {
    return mutants.map(([fault, before, after], i) => {
      const mutant = valid.replace(before, after);
      expect(mutant, fault).not.toBe(valid);
      expect(validate(mutant), fault).not.toEqual([]);
      const name = `${i} ${fault}.xml`;
      writeFileSync(join(folder, name), mutant);
      return name;
    });
  }

  test('on documents that are valid', () => {
    const tei = formats.filter(({ name }) => name === 'tei');
    const documents = [
      specimen(),
      corrected('It had 12 men.', [correction('12 men', change('figure', { value: '13' }))]),
      ...SMALL_CORPUS,
      ...fc.sample(hardDocument, { numRuns: 200, seed: 1 }),
    ];
    const names = documents.map((document, i) => {
      writeFileSync(join(folder, `${i}.xml`), write(document, tei)[0]?.content ?? '');
      return `${i}.xml`;
    });
    expect(refusedByTei(folder, names)).toEqual([]);
  });

  test('on documents with one fault', async () => {
    const validate = await teiSchema();
    const names = written(MUTANTS, teiOf(specimen()), validate);
    expect(names.length).toBeGreaterThan(30);
    expect(refusedByTei(folder, names)).toEqual(names);
  });

  test('on a corpus file, and on one with one fault', async () => {
    const validate = await teiSchema();
    const corpus = included(writeCorpus(folder, [specimen()]));
    writeFileSync(join(folder, 'corpus.xml'), corpus);
    expect(validate(corpus)).toEqual([]);
    const names = written(CORPUS_MUTANTS, corpus, validate);
    expect(refusedByTei(folder, ['corpus.xml', ...names])).toEqual(names);
  });

  test('on documents with one edit anywhere: what ours accepts, the TEI accepts', async () => {
    const validate = await teiSchema();
    const corpus = included(writeCorpus(folder, [specimen()]));
    const mutants = [teiOf(specimen()), corpus].flatMap((valid) =>
      fc.sample(edits, { numRuns: 500, seed: 1 }).map((edit) => edited(valid, edit)),
    );
    const accepted = mutants.filter((mutant) => validate(mutant).length === 0);
    expect(accepted.length).toBeGreaterThan(20);
    expect(accepted.length).toBeLessThan(mutants.length / 2);
    const names = accepted.map((mutant, i) => {
      writeFileSync(join(folder, `edit-${i}.xml`), mutant);
      return `edit-${i}.xml`;
    });
    expect(refusedByTei(folder, names)).toEqual([]);
  });

  test.each(NO_XML)('on %s', async (name, before, after) => {
    const validate = await teiSchema();
    const names = written([[name, before, after]], teiOf(specimen()), validate);
    expect(refusedByTei(folder, names)).toEqual(names);
  });
});
