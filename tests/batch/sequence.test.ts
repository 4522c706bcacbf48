import { describe, expect, test } from 'vitest';
import { Sequence } from '../../pipeline/batch/sequence.ts';

async function allOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

describe('results in turn', () => {
  test('whatever comes first, each waits for those before it', async () => {
    const results = new Sequence<string>();
    const all = allOf(results.inTurn());
    for (const i of [2, 0, 3, 1]) {
      results.put(i, String(i));
      await Promise.resolve();
    }
    results.end();
    expect(await all).toEqual(['0', '1', '2', '3']);
  });

  test('what never came is left out at the end, and named', async () => {
    const results = new Sequence<string>();
    for (const i of [4, 1]) results.put(i, String(i));
    expect(results.missing(5)).toEqual([0, 2, 3]);
    results.end();
    expect(await allOf(results.inTurn())).toEqual(['1', '4']);
    expect(results.missing(5)).toEqual([0, 2, 3]);
  });

  test('without results it ends', async () => {
    const results = new Sequence<string>();
    results.end();
    expect(await allOf(results.inTurn())).toEqual([]);
  });
});
