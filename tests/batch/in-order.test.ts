import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../pipeline/batch/in-order.ts';

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const never = new AbortController().signal;

describe('work in order', () => {
  test('results come in the order of the values, however long each takes', async () => {
    const slowFirst = async (n: number): Promise<number> => {
      await setTimeout(n === 1 ? 20 : 1);
      return n * 10;
    };
    expect(await all(inOrder([1, 2, 3, 4, 5], 3, slowFirst, never))).toEqual([10, 20, 30, 40, 50]);
  });

  test('no more than the width is under way', async () => {
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await setTimeout(1);
      running--;
    };
    await all(inOrder(Array.from({ length: 20 }), 4, work, never));
    expect(most).toBe(4);
  });

  test('after a stop, what was begun is finished and nothing new is begun', async () => {
    const stop = new AbortController();
    const begun: number[] = [];
    const work = async (n: number): Promise<number> => {
      begun.push(n);
      if (n === 2) stop.abort();
      return n;
    };
    expect(await all(inOrder([1, 2, 3, 4], 2, work, stop.signal))).toEqual([1, 2]);
    expect(begun).toEqual([1, 2]);
  });
});
