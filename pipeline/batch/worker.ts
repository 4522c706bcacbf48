import { workerData } from 'node:worker_threads';
import { annotateSource, type Run, type Task } from './annotate-source.ts';
import type { Outcome } from './outcome.ts';

// What the pool was made with.
const run: Run = workerData;

/** What a worker thread does: some tasks, one after the other. */
export default async function annotateGroup(tasks: readonly Task[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of tasks) outcomes.push(await annotateSource(task, run));
  return outcomes;
}
