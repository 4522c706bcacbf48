import { expect, test } from 'vitest';
import type { Finding } from '../../pipeline/model/records.ts';
import { weighed } from '../../pipeline/model/severity.ts';

const finding: Finding = { ruleId: 'date/no-such-day', severity: 'error', message: 'It is odd.' };

test.each([
  ['error', ['error']],
  ['warning', ['warning']],
  ['warn', ['warning']],
  ['note', ['note']],
  ['off', []],
] as const)('%s', (named, severities) => {
  const found = weighed([finding], { 'date/no-such-day': named });
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});

test('what the configuration does not name is as grave as its rule is', () => {
  expect(weighed([finding], {})).toEqual([finding]);
});
