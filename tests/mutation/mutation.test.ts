import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../pipeline/5-check/index.ts';
import type { Located } from '../../pipeline/commands/check/reporters/reporter.ts';
import { type ExampleCorpus, exampleCorpus } from '../support/example-corpus.ts';
import { ANY, MUTATIONS, type Mutant, type Mutation } from './mutations.ts';
import { Random } from './random.ts';

/** `SEED=<number>` tries other edits. */
const { SEED: seed = '20261126' } = process.env;
const SEED = Number(seed);
const RULES = new Set(catalogue.map(({ id }) => id));

/** The corpus of this repository, whose output is committed. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();

let made: ExampleCorpus;
let files: string[];

beforeAll(async () => {
  const texts = filesBelow('corpus').map((path) => [
    path.slice('corpus/'.length),
    readFileSync(path, 'utf8'),
  ]);
  made = exampleCorpus(Object.fromEntries(texts));
  await made.annotate();
  files = filesBelow(made.at(''))
    .map((path) => path.slice(made.at('').length).replace(/^\//, ''))
    .filter((path) => !path.includes('/.'));
}, 60_000);

afterAll(() => made.remove());

/** The first file, from a random one on, that can be edited so. */
function mutantOf({ files: wanted, of }: Mutation, random: Random): [path: string, mutant: Mutant] {
  const candidates = files.filter((path) => wanted.test(path));
  const from = random.below(candidates.length);
  for (const path of [...candidates.slice(from), ...candidates.slice(0, from)]) {
    const text = readFileSync(made.at(path), 'utf8');
    const mutant = of(text, random);
    if (mutant !== undefined && mutant.content !== text) return [path, mutant];
  }
  throw new Error('nothing to edit');
}

/** What `check` finds after an edit, which is then undone. */
async function findingsAfter(path: string, { content }: Mutant): Promise<Located[]> {
  const before = readFileSync(made.at(path));
  if (content === null) rmSync(made.at(path));
  else made.put(path, content);
  const findings = await made.check();
  made.put(path, before);
  return findings;
}

/** A text that is gone is named by what was made of it. */
const isOf = (path: string, { path: found }: Located): boolean =>
  found.endsWith(`/${path}`) || found.includes(`${path.replace(/^corpus\//, '/output/')}.`);

describe('single edits of a corpus and its output', () => {
  test('there are 200, and none before', async () => {
    expect(MUTATIONS.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    const errors = (await made.check()).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  test.each(MUTATIONS)(
    '$name: all $count are found, with file and line',
    async (mutation) => {
      const random = new Random(SEED + MUTATIONS.indexOf(mutation));
      for (let i = 0; i < mutation.count; i++) {
        const [path, mutant] = mutantOf(mutation, random);
        const findings = await findingsAfter(path, mutant);
        const errors = findings.filter(({ severity }) => severity === 'error');
        const said = JSON.stringify({ path, line: mutant.line, errors: errors.slice(0, 3) }, undefined, 1);
        expect(errors.length, said).toBeGreaterThan(0);
        expect(
          errors.every(({ ruleId, line }) => RULES.has(ruleId) && line !== undefined),
          said,
        ).toBe(true);
        const own = errors.filter((finding) => isOf(path, finding));
        expect(own.length, said).toBeGreaterThan(0);
        if (mutant.line !== ANY)
          expect(
            own.map(({ line }) => line),
            said,
          ).toContain(mutant.line);
      }
    },
    120_000,
  );
});
