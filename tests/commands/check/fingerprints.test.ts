import { expect, test } from 'vitest';
import { fingerprints } from '../../../pipeline/commands/check/fingerprints.ts';
import type { Located } from '../../../pipeline/commands/check/reporters/reporter.ts';

const finding = (message: string, ruleId = 'drift/not-current', path = 'output/a.md.json'): Located => ({
  ruleId,
  severity: 'error',
  message,
  file: path,
  path,
  line: 1,
});

const print = (message: string): string => fingerprints([finding(message)])[0] ?? '';

test.each([
  [
    'a line',
    'gives something else (first in line 8: "a" for "b")',
    'gives something else (first in line 12: "a" for "b")',
  ],
  [
    'a place in JSON',
    '“12 men” (f1): annotations.0.value is "12,0"',
    '“12 men” (f1): annotations.11.value is "12,0"',
  ],
  ['a step of an XPath', 'not valid at /*/*[2]/*: no', 'not valid at /*/*[3]/*: no'],
])('%s that edits elsewhere move is no part of it', (_what, before, after) => {
  expect(print(after)).toBe(print(before));
});

test.each([
  ['other words', 'a fresh run gives +1 -0 ~0', 'a fresh run gives +0 -1 ~0'],
  ['another number', 'lacks 12', 'lacks 13'],
  ['another line that is quoted', 'has “line 12”', 'has “line 13”'],
  ['another line that is quoted in JSON', 'has "at \\"line 12"', 'has "at \\"line 13"'],
  ['another version', 'formatVersion is 9.0', 'formatVersion is 9.1'],
])('%s of a file as a whole is another finding', (_what, one, other) => {
  expect(print(other)).not.toBe(print(one));
});

test('what is wholly alike is counted', () => {
  const [first = '', second = ''] = fingerprints([finding('x'), finding('x')]);
  expect([first.slice(-2), second.slice(-2)]).toEqual([':1', ':2']);
  expect(second.slice(0, -2)).toBe(first.slice(0, -2));
});
