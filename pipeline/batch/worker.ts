import { workerData } from 'node:worker_threads';
import type { FoundSource } from '../1-read/index.ts';
import { annotateSource } from './annotate-source.ts';
import type { Outcome } from './outcome.ts';
import type { Run } from './run.ts';

// What the pool was made with.
const run: Run = workerData;

/** What a worker thread does: some sources, one after the other. */
export default async function annotateGroup(sources: readonly FoundSource[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const source of sources) outcomes.push(await annotateSource(source, run.job, run.out));
  return outcomes;
}
