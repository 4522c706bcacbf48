import { availableParallelism } from 'node:os';
import { annotateSource, type Run, type Task } from './annotate-source.ts';
import { inOrder, WIDTH } from './in-order.ts';
import type { Outcome } from './outcome.ts';
import { type Sized, sized } from './sized.ts';

/** Below so many bytes of text starting threads costs more than they save. */
const WORTH_THREADS = 8_000_000;

/** How many threads a batch gets; 1 is this process alone. */
function threadsFor(tasks: readonly Sized[], jobs: number | undefined): number {
  if (jobs !== undefined) return Math.min(jobs, tasks.length);
  const bytes = tasks.reduce((sum, { size }) => sum + size, 0);
  return bytes < WORTH_THREADS ? 1 : Math.min(availableParallelism(), tasks.length);
}

/**
 * Annotates and writes every source, and gives the outcomes in their order. Memory is bounded by the documents under
 * way. `jobs`: a wish for the number of threads. After `stopped`, what was begun is finished.
 */
export async function* outcomesOf(
  tasks: readonly Task[],
  run: Run,
  jobs: number | undefined,
  stopped: AbortSignal,
): AsyncGenerator<Outcome> {
  const all = await sized(tasks);
  const threads = threadsFor(all, jobs);
  if (threads <= 1) {
    yield* inOrder(tasks, WIDTH, (task) => annotateSource(task, run), stopped);
    return;
  }
  const { inThreads } = await import('./threads.ts');
  yield* inThreads(all, run, threads, stopped);
}
