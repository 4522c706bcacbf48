import type { Task } from './annotate-source.ts';
import type { Group } from './sized.ts';

/** Texts of so many bytes are left to threads where there are any: should the memory not suffice, one of them dies and not the program. */
const HUGE = 20_000_000;

/** Texts of so many bytes are begun first: at the end no thread waits for one. */
const LARGE = 1_000_000;

/**
 * Who does what: the threads and this process take one group after the other, each as soon as it has time. The counters
 * are in memory that they share, so that nobody waits until another hands it something to do.
 */
export interface Plan {
  readonly groups: readonly (readonly Task[])[];
  /** The groups in the order in which they are taken; the huge ones first. */
  readonly order: readonly number[];
  /** How many of them are left to the threads. */
  readonly huge: number;
  /** How many have been taken: of the huge ones, of all others. */
  readonly taken: Int32Array;
}

/** `threads`: whether there are any beside this process. */
export function planOf(groups: readonly Group[], threads: boolean): Plan {
  const size = (i: number): number => groups[i]?.size ?? 0;
  const all = groups.map((_, i) => i);
  const large = all.filter((i) => threads && size(i) >= LARGE).sort((a, b) => size(b) - size(a) || a - b);
  const rest = all.filter((i) => !threads || size(i) < LARGE);
  return {
    groups: groups.map(({ tasks }) => tasks),
    order: [...large, ...rest],
    huge: large.filter((i) => size(i) >= HUGE).length,
    taken: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)),
  };
}

const HUGE_ONES = 0;
const OTHERS = 1;

function* counted(taken: Int32Array, counter: number, from: number, end: number): Generator<number> {
  for (let at = from; at < end; ) {
    at = from + Atomics.add(taken, counter, 1);
    if (at < end) yield at;
  }
}

/** The groups that one thread, or this process, takes; each is taken when it is asked for. */
export function* takenFrom({ order, huge, taken }: Plan, by: 'thread' | 'process'): Generator<number> {
  const others = counted(taken, OTHERS, huge, order.length);
  const own = by === 'process' ? [others] : [counted(taken, HUGE_ONES, 0, huge), others];
  for (const places of own)
    for (const at of places) {
      const group = order[at];
      if (group !== undefined) yield group;
    }
}

/** Nothing more is taken. */
export function stop({ order, taken }: Plan): void {
  for (const counter of [HUGE_ONES, OTHERS]) Atomics.store(taken, counter, order.length);
}
