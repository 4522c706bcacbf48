import { describe, expect, test } from 'vitest';
import { planOf, stop, takenFrom } from '../../pipeline/batch/plan.ts';
import { groupsOf } from '../../pipeline/batch/sized.ts';

const task = (id: string) => ({ source: { root: '', id }, known: undefined });

/** Groups of texts of these sizes. */
const groups = (...sizes: readonly number[]) => [
  ...groupsOf(sizes.map((size, i) => ({ task: task(String(i)), size }))),
];

const idsOf = (some: ReturnType<typeof groups>): string[] =>
  some.map(({ tasks }) => tasks.map(({ source }) => source.id).join());

describe('groups', () => {
  test('neighbours are done together, a large text by itself', () => {
    expect(idsOf(groups(10, 10, 500_000, 10, 150_000, 100_000))).toEqual(['0,1', '2', '3,4', '5']);
    expect(groups()).toEqual([]);
  });

  test('many tiny texts are several groups, and none is lost', () => {
    const many = groups(...Array.from({ length: 1000 }, () => 1));
    expect(many.length).toBeGreaterThan(10);
    expect(many.flatMap(({ tasks }) => tasks)).toHaveLength(1000);
  });
});

describe('who does what', () => {
  const sizes = [100_000, 1_500_000, 150_000, 30_000_000, 25_000_000, 2_500_000, 160_000];

  test('each group is taken once, however many take', () => {
    const plan = planOf(groups(...sizes), true);
    const takers = [takenFrom(plan, 'thread'), takenFrom(plan, 'process'), takenFrom(plan, 'thread')];
    const taken: number[] = [];
    for (let i = 0; taken.length < sizes.length; i++) taken.push(takers[i % 3]?.next().value ?? -1);
    expect(taken.sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const taker of takers) expect(taker.next().done).toBe(true);
  });

  test('large texts are begun first, huge ones by threads only', () => {
    expect([...takenFrom(planOf(groups(...sizes), true), 'thread')]).toEqual([3, 4, 5, 1, 0, 2, 6]);
    expect([...takenFrom(planOf(groups(...sizes), true), 'process')]).toEqual([5, 1, 0, 2, 6]);
  });

  test('a process without threads does everything, in order', () => {
    expect([...takenFrom(planOf(groups(...sizes), false), 'process')]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('after a stop nothing is taken', () => {
    const plan = planOf(groups(...sizes), true);
    const taker = takenFrom(plan, 'thread');
    expect(taker.next().value).toBe(3);
    stop(plan);
    expect([...taker, ...takenFrom(plan, 'process')]).toEqual([]);
  });
});
