import { expect, test } from 'vitest';
import { isTimexValue } from '../../../pipeline/model/temporal/read-timex.ts';

test.each([
  '2015-06-24',
  '2015-06',
  'XXXX-06-24',
  '199',
  'BC44',
  'FY1990',
  '2003/2004',
  '2015-W26-3',
  '2015-W26-WE',
  '2015-Q2',
  '2015-SU',
  '2015-06-24T10:30',
  '2015-06-24T10:30:00Z',
  '2015-06-24TNI',
  'PRESENT_REF',
  'PXX',
  'P3M',
  'PXY',
  'P1Y6M',
  'P2.5Y',
  'PT90M',
  'P1DT12H',
])('%s is a value in TIMEX3', (text) => {
  expect(isTimexValue(text)).toBe(true);
});

test.each([
  '',
  'foo',
  'June',
  '24.6.2015',
  '2015-6-24',
  '2015-06-24T',
  'P',
  'PT',
  'P3',
  '3M',
  'PM',
  'REF',
  '2015-Q5',
])('“%s” is none', (text) => {
  expect(isTimexValue(text)).toBe(false);
});
