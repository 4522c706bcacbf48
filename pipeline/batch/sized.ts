import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Task } from './annotate-source.ts';

/** A task with the length of its source in bytes; 0 where the file has vanished. */
export interface Sized<T = Task> {
  readonly task: T;
  readonly size: number;
}

export function* sized(tasks: readonly Task[]): Generator<Sized> {
  for (const task of tasks) {
    const found = statSync(join(task.source.root, task.source.id), { throwIfNoEntry: false });
    yield { task, size: found?.size ?? 0 };
  }
}

/** Neighbouring tasks that are done together. */
export interface Group<T = Task> {
  readonly tasks: readonly T[];
  /** Bytes of text. */
  readonly size: number;
}

/** Bytes of text that are worth a message from a thread and a wait for the disk. */
const ENOUGH = 200_000;

/** No more documents than these, however small: a person who stops the run waits for a group. */
const MOST = 64;

/** Neighbouring tasks put together until a group is worth its message; a large one stands alone. */
export function* groupsOf<T>(tasks: Iterable<Sized<T>>): Generator<Group<T>> {
  let group: T[] = [];
  let size = 0;
  for (const next of tasks) {
    if (group.length > 0 && (size + next.size > ENOUGH || group.length === MOST)) {
      yield { tasks: group, size };
      group = [];
      size = 0;
    }
    group.push(next.task);
    size += next.size;
  }
  if (group.length > 0) yield { tasks: group, size };
}
