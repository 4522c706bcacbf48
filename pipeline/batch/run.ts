import { availableParallelism } from 'node:os';
import type { FoundSource } from '../1-read/index.ts';
import { annotateSource } from './annotate-source.ts';
import { inOrder } from './in-order.ts';
import type { Outcome } from './outcome.ts';
import type { Job } from './outputs.ts';
import { type Sized, sized } from './sized.ts';

/** A batch: what is done to every source, and where the files go. Plain values. */
export interface Run {
  readonly job: Job;
  readonly out: string;
}

/** Below so many bytes of text starting threads costs more than they save. */
const WORTH_THREADS = 16_000_000;

/** Documents under way at once in this process: while one waits for the disk another is annotated. */
const WIDTH = 8;

/** How many threads a batch gets; 1 is this process alone. */
function threadsFor(sources: readonly Sized[], jobs: number | undefined): number {
  if (jobs !== undefined) return Math.min(jobs, sources.length);
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  return bytes < WORTH_THREADS ? 1 : Math.min(availableParallelism(), sources.length);
}

/**
 * Annotates and writes every source, and gives the outcomes in their order. Memory is bounded by the documents under
 * way. `jobs`: a wish for the number of threads. After `stopped`, what was begun is finished.
 */
export async function* outcomesOf(
  sources: readonly FoundSource[],
  run: Run,
  jobs: number | undefined,
  stopped: AbortSignal,
): AsyncGenerator<Outcome> {
  const all = await sized(sources);
  const threads = threadsFor(all, jobs);
  if (threads <= 1) {
    yield* inOrder(sources, WIDTH, (source) => annotateSource(source, run.job, run.out), stopped);
    return;
  }
  const { inThreads } = await import('./threads.ts');
  yield* inThreads(all, run, threads, stopped);
}
