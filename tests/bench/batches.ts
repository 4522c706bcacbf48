import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceText } from '../../pipeline/model/source-text.ts';
import { writeCorpus } from './corpora.ts';
import { run, type Taken } from './program.ts';

interface BatchRow extends Taken {
  readonly what: string;
  readonly characters: number;
}

const shown = (value: number | undefined): string =>
  value === undefined ? '' : value >= 10 ? value.toFixed(0) : value.toPrecision(2);

const rowOf = ({ what, characters, seconds, processor, memory }: BatchRow): string =>
  `| ${[what, ...[seconds, characters / 1e6 / seconds, processor, processor && characters / 1e6 / processor, memory].map(shown)].join(' | ')} |`;

/** On a machine that others use too, the seconds of the processor tell more than those of the clock. */
const HEAD = [
  '| what | seconds | MB/s | processor seconds | MB a processor second | peak memory in MB |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
];

/** A folder for corpora and outputs while a benchmark runs. */
async function inFolder<T>(work: (at: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rubricator-bench-'));
  try {
    return await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SMALL = 2_000;
const COUNTS = [10, 100, 1_000, 10_000];

/** More and more small documents; the most of them again with nothing changed, and with one changed. */
const manyDocuments = (texts: readonly SourceText[]): Promise<BatchRow[]> =>
  inFolder(async (at) => {
    const rows: BatchRow[] = [];
    for (const count of COUNTS) {
      const characters = writeCorpus(at(`in${count}`), texts, count, SMALL);
      const words = ['annotate', at(`in${count}`), '--out', at(`out${count}`), '--jobs', '1', '--quiet'];
      const row = async (what: string): Promise<void> => {
        rows.push({ what, characters, ...(await run(words)) });
      };
      await row(`${count} documents of 2 KB, one thread`);
      if (count !== COUNTS.at(-1)) continue;
      await row(`${count} documents again, nothing changed`);
      appendFileSync(join(at(`in${count}`), 'd0', 't0.md'), 'It was signed on 1 May 1999.\n');
      await row(`${count} documents again, one changed`);
    }
    return rows;
  });

const USUAL = 20_000;

const jobsOf = (jobs: number | undefined): string[] => (jobs === undefined ? [] : ['--jobs', String(jobs)]);

/** A corpus with one thread and with two. The larger one less the smaller one is what warm threads do. */
const threads = (texts: readonly SourceText[], most: number): Promise<BatchRow[]> =>
  inFolder(async (at) => {
    const sizes = [1_000_000, most / 2, most];
    const lengths = sizes.map((size, i) => writeCorpus(at(`in${i}`), texts, size / USUAL, USUAL));
    const rows: BatchRow[] = [];
    for (const jobs of [1, 2, undefined]) {
      const name = jobs === undefined ? 'as many threads as pay' : jobs === 1 ? 'one thread' : 'two threads';
      const taken: Taken[] = [];
      for (const [i, characters] of lengths.entries()) {
        if (jobs === undefined && i > 0) continue;
        const one = await run([
          'annotate',
          at(`in${i}`),
          '--out',
          at('out'),
          '--force',
          '--quiet',
          ...jobsOf(jobs),
        ]);
        rmSync(at('out'), { recursive: true });
        taken.push(one);
        rows.push({
          what: `${shown(characters / 1e6)} MB of documents of 20 KB, ${name}`,
          characters,
          ...one,
        });
      }
      rows.push(...warm(taken, lengths, name));
    }
    return [...rows, await twoPrograms(at, sizes.length - 1, lengths.at(-1) ?? 0)];
  });

/** What two cores give at most: two programs that know nothing of each other, each on the largest corpus. */
async function twoPrograms(
  at: (name: string) => string,
  corpus: number,
  characters: number,
): Promise<BatchRow> {
  const words = ['annotate', at(`in${corpus}`), '--force', '--quiet', '--jobs', '1'];
  const both = await Promise.all(['one', 'other'].map((name) => run([...words, '--out', at(name)])));
  return {
    what: 'two programs at once, one thread each, all of it each',
    characters: both.length * characters,
    seconds: Math.max(...both.map(({ seconds }) => seconds)),
    processor: both.reduce<number | undefined>(
      (sum, { processor }) => (sum === undefined || processor === undefined ? undefined : sum + processor),
      0,
    ),
    memory: undefined,
  };
}

/** What lies between the two large runs. */
function warm(
  [, half, whole]: readonly Taken[],
  [, less = 0, more = 0]: readonly number[],
  name: string,
): BatchRow[] {
  if (half === undefined || whole === undefined) return [];
  return [
    {
      what: `the second half of it, ${name}`,
      characters: more - less,
      seconds: whole.seconds - half.seconds,
      processor: whole.processor && half.processor && whole.processor - half.processor,
      memory: undefined,
    },
  ];
}

/** The program as people run it, from texts on disk to files on disk. `most`: characters of the largest corpus. */
export async function batches(texts: readonly SourceText[], most: number): Promise<string> {
  const rows = [...(await manyDocuments(texts)), ...(await threads(texts, most))];
  return [`${availableParallelism()} cores.\n`, ...HEAD, ...rows.map(rowOf)].join('\n');
}
