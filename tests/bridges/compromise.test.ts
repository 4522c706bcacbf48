import { expect, test } from 'vitest';
import { startsWithNoun } from '../../pipeline/bridges/compromise.ts';

test.each([
  ['member trade', true],
  ['page document', true],
  ['quickly written', false],
  ['large modern', false],
])('%s begins with a noun: %s', (phrase, answer) => {
  expect(startsWithNoun(phrase)).toBe(answer);
  expect(startsWithNoun(phrase)).toBe(answer);
});
