import { workerData } from 'node:worker_threads';
import { annotateSource, type Run, type Task } from './annotate-source.ts';
import { inOrder, WIDTH } from './in-order.ts';
import type { Outcome } from './outcome.ts';

// What the pool was made with.
const run: Run = workerData;

const NEVER = new AbortController().signal;

/** What a worker thread does: some tasks; while one waits for the disk another is annotated. */
export default async function annotateGroup(tasks: readonly Task[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of inOrder(tasks, WIDTH, (task) => annotateSource(task, run), NEVER))
    outcomes.push(outcome);
  return outcomes;
}
