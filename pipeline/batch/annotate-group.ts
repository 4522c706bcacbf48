import { annotateSources, type Run, type Task, type Unfinished } from './annotate-source.ts';
import type { Outcome } from './outcome.ts';
import { reasonOf } from './reason.ts';
import type { ShareWriter } from './shares.ts';
import { stampOf } from './stamp.ts';
import { settled } from './whole-file.ts';

/** Groups under way at once in one thread: while one waits for the disk another is annotated. */
export const WIDTH = 2;

async function finished({ id, entry, files }: Unfinished, out: string): Promise<Outcome> {
  try {
    await settled(files.map(({ file }) => file));
    const stamps = files.flatMap(({ path }) => stampOf(out, path) ?? []);
    return { status: 'annotated', id, entry: { ...entry, files: stamps } };
  } catch (error) {
    return { status: 'failed', id, reason: reasonOf(error) };
  }
}

/**
 * Annotates some sources, and waits for the disk once for all of them: what the first wait writes the others find
 * written. The work is done before this returns; what it promises is that the files have their names.
 */
export function annotateGroup(
  tasks: readonly Task[],
  run: Run,
  shares: ShareWriter,
): Promise<readonly Outcome[]> {
  const outcomes = annotateSources(tasks, run, shares);
  shares.flush();
  return Promise.all(
    outcomes.map((outcome) => (outcome.status === 'unfinished' ? finished(outcome, run.out) : outcome)),
  );
}
