import { expect, test } from 'vitest';
import { lowerCase } from '../../pipeline/model/lower-case.ts';

test.each([
  '',
  'act',
  'Act',
  'ACT',
  'jan',
  '1st',
  'à',
  'Élan',
  'İstanbul',
  'Σ',
  'ΟΔΟΣ',
  '’s',
  '\ud83d',
  'Ａ',
  'z{',
  '@[',
])('lower case of “%s” as JavaScript has it', (word) => {
  expect(lowerCase(word)).toBe(word.toLowerCase());
});
