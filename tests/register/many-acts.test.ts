import { describe, expect, test } from 'vitest';
import type { Register } from '../../pipeline/model/records.ts';
import { registerOf, type Said, saying } from './acts.ts';

const TERRORISM = 'On Combating Terrorism';

describe('many acts', () => {
  test('take seconds: “this Act” that takes up “this Act”', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, i): Said =>
        i === 0
          ? { title: TERRORISM }
          : { form: 'oblique', core: 'this Act', relations: [['refers-to', i - 1]] },
    );
    expect(registerOf(saying('a', chain)).acts).toMatchObject([{ mentions: { length: 20_000 } }]);
  }, 10_000);

  const builderOf = (count: number, mention: (i: number) => Said): Register =>
    registerOf(
      ...Array.from({ length: count / 10 }, (_, d) =>
        saying(
          `d${d}`,
          Array.from({ length: 10 }, (_, i) => mention(d * 10 + i)),
        ),
      ),
    );

  test.each<[string, (i: number) => Said]>([
    ['namesakes', (i) => ({ title: 'On amendments to certain acts', number: `${i}`, dates: ['2001-05-05'] })],
    ['undated namesakes', (i) => ({ title: 'On amendments to certain acts', number: `${i}` })],
    [
      'like titles',
      (i) => ({
        title: `On the protection of the ${i.toString(26).replace(/\d/g, 'q')} lake and its shores`,
      }),
    ],
    ['one number', (i) => ({ number: '5', dates: [`${1000 + (i % 1000)}-05-05`], type: 'decree' })],
  ])(
    'take seconds: %s',
    (_, mention) => {
      expect(builderOf(20_000, mention).acts.length).toBeGreaterThan(100);
    },
    10_000,
  );
});
