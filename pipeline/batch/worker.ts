import { type MessagePort, workerData } from 'node:worker_threads';
import { annotateGroup, WIDTH } from './annotate-group.ts';
import type { Run, Task } from './annotate-source.ts';
import { inOrder } from './in-order.ts';
import type { Outcome } from './outcome.ts';
import { type Plan, takenFrom } from './plan.ts';
import { ShareWriter } from './shares.ts';

// What the pool was made with.
const run: Run = workerData;

const shares = new ShareWriter(run.out);

const NEVER = new AbortController().signal;

/** What a worker tells: what became of a group; at the end, that there are no more. */
export type Message = readonly [group: number, outcomes: readonly Outcome[]] | 'end';

/** What a worker thread does: group after group, until all are taken. */
export default async function annotateGroups({
  plan,
  port,
}: {
  plan: Plan;
  port: MessagePort;
}): Promise<void> {
  const tell = (message: Message): void => port.postMessage(message);
  const work = (group: number): Promise<Message> =>
    annotateGroup(plan.groups[group] ?? [], run, shares).then((outcomes) => [group, outcomes]);
  for await (const message of inOrder(takenFrom(plan, 'thread'), WIDTH, work, NEVER)) tell(message);
  tell('end');
}

/** One source by itself. */
export const annotateAlone = (task: Task): Promise<readonly Outcome[]> => annotateGroup([task], run, shares);
