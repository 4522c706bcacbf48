import { availableParallelism } from 'node:os';
import { annotateGroup, WIDTH } from './annotate-group.ts';
import type { Run, Task } from './annotate-source.ts';
import { compileLess } from './compiling.ts';
import { inOrder } from './in-order.ts';
import { keepMemorySmall } from './memory.ts';
import type { Outcome } from './outcome.ts';
import { type Plan, planOf, stop, takenFrom } from './plan.ts';
import { Sequence } from './sequence.ts';
import { ShareWriter } from './shares.ts';
import { type Group, groupsOf, sized } from './sized.ts';
import type { Threads } from './threads.ts';

/** Below so many bytes of text starting threads costs more than they save. */
const WORTH_THREADS = 4_000_000;

/** How many threads work on a batch, this process among them. */
function threadsFor(groups: readonly Group[], jobs: number | undefined): number {
  if (jobs !== undefined) return Math.min(jobs, groups.length);
  const bytes = groups.reduce((sum, { size }) => sum + size, 0);
  return bytes < WORTH_THREADS ? 1 : Math.min(availableParallelism(), groups.length);
}

async function threadsBeside(run: Run, count: number): Promise<Threads | undefined> {
  if (count <= 0) return undefined;
  const { Threads } = await import('./threads.ts');
  return new Threads(run, count);
}

/** What is told of a group when it is done. */
type Tell = (group: number, outcomes: readonly Outcome[]) => void;

/** What this process does itself. */
async function here(plan: Plan, run: Run, tell: Tell, stopped: AbortSignal): Promise<void> {
  const shares = new ShareWriter(run.out);
  const work = async (group: number): Promise<Parameters<Tell>> => [
    group,
    await annotateGroup(plan.groups[group] ?? [], run, shares),
  ];
  for await (const done of inOrder(takenFrom(plan, 'process'), WIDTH, work, stopped)) tell(...done);
  shares.close();
}

/** Groups that a thread had taken when it died, each of their texts by itself. */
async function again(plan: Plan, groups: readonly number[], threads: Threads, tell: Tell): Promise<void> {
  for (const group of groups) {
    const outcomes: Outcome[] = [];
    for (const task of plan.groups[group] ?? []) outcomes.push(...(await threads.alone(task)));
    tell(group, outcomes);
  }
}

/**
 * Annotates and writes every source, and gives the outcomes in their order; `remember` gets them as soon as they are
 * there, and may change them. Memory is bounded by the documents under way. `jobs`: a wish for the number of threads,
 * this process among them. After `stopped`, what was begun is finished.
 */
export async function* outcomesOf(
  tasks: readonly Task[],
  run: Run,
  jobs: number | undefined,
  stopped: AbortSignal,
  remember: (outcomes: readonly Outcome[]) => readonly Outcome[],
): AsyncGenerator<Outcome> {
  compileLess();
  keepMemorySmall('documents');
  const groups = [...groupsOf(sized(tasks))];
  const helpers = threadsFor(groups, jobs) - 1;
  const plan = planOf(groups, helpers > 0);
  stopped.addEventListener('abort', () => stop(plan), { once: true });
  const results = new Sequence<readonly Outcome[]>();
  const tell: Tell = (group, outcomes) => results.put(group, remember(outcomes));
  const threads = await threadsBeside(run, helpers);
  const work = Promise.all([threads?.help(plan, tell), here(plan, run, tell, stopped)])
    .then(() =>
      threads && !stopped.aborted ? again(plan, results.missing(groups.length), threads, tell) : undefined,
    )
    .finally(() => results.end());
  // Awaited below, when the last outcomes have been given.
  work.catch(() => undefined);
  try {
    for await (const outcomes of results.inTurn()) yield* outcomes;
    await work;
  } finally {
    await threads?.end();
  }
}
