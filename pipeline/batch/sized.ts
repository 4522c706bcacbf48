import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Task } from './annotate-source.ts';

/** A task with the length of its source in bytes; 0 where the file has vanished. */
export interface Sized {
  readonly task: Task;
  readonly size: number;
}

export const sized = (tasks: readonly Task[]): Promise<Sized[]> =>
  Promise.all(
    tasks.map(async (task) => {
      const size = await stat(join(task.source.root, task.source.id)).then(
        (found) => found.size,
        () => 0,
      );
      return { task, size };
    }),
  );

/** Bytes of text that are worth a message to a thread. */
const GROUP = 200_000;

/** Neighbouring tasks put together until a group is worth its message; a large one stands alone. */
export function* groupsOf(tasks: readonly Sized[]): Generator<Task[]> {
  let group: Task[] = [];
  let bytes = 0;
  for (const { task, size } of tasks) {
    group.push(task);
    bytes += size;
    if (bytes < GROUP) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}
