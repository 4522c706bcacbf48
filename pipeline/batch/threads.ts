import { Piscina } from 'piscina';
import type { Run, Task } from './annotate-source.ts';
import { inOrder } from './in-order.ts';
import type { Outcome } from './outcome.ts';
import { reasonOf } from './reason.ts';
import { groupsOf, type Sized } from './sized.ts';

/** Groups under way for each thread: enough that none waits behind a large document. */
const AHEAD = 4;

const WORKER = new URL('./worker.js', import.meta.url).href;

/** One group by one thread; when the thread dies, each task by itself, so that only the culprit fails. */
async function groupOutcomes(pool: Piscina, group: readonly Task[]): Promise<Outcome[]> {
  try {
    return await pool.run(group);
  } catch (error) {
    const [only, ...others] = group;
    if (only !== undefined && others.length === 0)
      return [{ id: only.source.id, status: 'failed', reason: reasonOf(error) }];
    const outcomes: Outcome[] = [];
    for (const task of group) outcomes.push(...(await groupOutcomes(pool, [task])));
    return outcomes;
  }
}

/** The outcomes of all tasks, in order, from a pool of threads. */
export async function* inThreads(
  tasks: readonly Sized[],
  run: Run,
  threads: number,
  stopped: AbortSignal,
): AsyncGenerator<Outcome> {
  const pool = new Piscina({
    filename: WORKER,
    minThreads: threads,
    maxThreads: threads,
    workerData: run,
  });
  try {
    const work = (group: readonly Task[]): Promise<Outcome[]> => groupOutcomes(pool, group);
    for await (const outcomes of inOrder(groupsOf(tasks), threads * AHEAD, work, stopped)) yield* outcomes;
  } finally {
    await pool.destroy();
  }
}
