import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { SourceText } from '../../pipeline/model/source-text.ts';
import { numbers, writeCorpus } from './corpora.ts';
import { run, started } from './program.ts';

const KILLS = 20;

/** The files of an output, without the program's own. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('.rubricator-') && statSync(join(folder, file)).isFile())
    .sort();

/** Whether two outputs are the same, byte by byte. */
function isSame(one: string, other: string): boolean {
  const files = filesIn(one);
  return (
    files.join('\n') === filesIn(other).join('\n') &&
    files.every((file) => readFileSync(join(one, file)).equals(readFileSync(join(other, file))))
  );
}

/** Kills a run after some seconds; tells whether it was still there. */
async function isKilled(words: readonly string[], seconds: number): Promise<boolean> {
  const child = started(words);
  const exit = once(child, 'exit');
  await Promise.race([setTimeout(seconds * 1000), exit]);
  const isThere = child.exitCode === null;
  child.kill('SIGKILL');
  await exit;
  return isThere;
}

/** Takes some files away, so that there is something to do again. */
function thinned(out: string, chance: Iterator<number, never>): void {
  for (const file of filesIn(out)) if (chance.next().value < 0.3) rmSync(join(out, file));
}

/**
 * A run over many documents that is killed at twenty moments and then left alone: its output against that of an
 * undisturbed run.
 */
export async function killed(texts: readonly SourceText[], documents: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rubricator-bench-'));
  const words = (out: string): string[] => [
    ...['annotate', join(folder, 'in'), '--out', join(folder, out), '--jobs', '2', '--quiet'],
  ];
  try {
    writeCorpus(join(folder, 'in'), texts, documents, 2_000);
    const { seconds } = await run(words('undisturbed'));
    const chance = numbers() as Iterator<number, never>;
    let early = 0;
    for (let kills = 0; kills < KILLS; ) {
      if (await isKilled(words('killed'), 0.1 + (chance.next().value * seconds) / 8)) kills++;
      else {
        early++;
        thinned(join(folder, 'killed'), chance);
      }
    }
    await run(words('killed'));
    const verdict = isSame(join(folder, 'undisturbed'), join(folder, 'killed'))
      ? 'the same bytes'
      : 'DIFFERENT';
    return `${documents} documents, killed ${KILLS} times (${early} runs were done before): ${verdict} as undisturbed.`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
