import { expect, test } from 'vitest';
import type { CorrectionFields } from '../../../pipeline/model/records.ts';
import { change, corrected, correction } from '../../support/corrections.ts';

const TEXT = 'It had 12 members, 40 km of road and 5 per cent of 3 million euros.\n';

/** Why a figure cannot be corrected so; undefined where it can. */
const refused = (words: string, fields: CorrectionFields): string | undefined =>
  corrected(TEXT, [correction(words, change('figure', fields))]).settledCorrections?.[0]?.reason;

const DIGITS = 'Write digits without separators, with a point for decimals, or a fraction: 1200, 4.5, 2/3';

test.each<[string, CorrectionFields, string]>([
  ['12 members', { value: '1e3' }, `its value “1e3” is no number. ${DIGITS}`],
  ['12 members', { value: '1,200' }, `its value “1,200” is no number. ${DIGITS}`],
  ['12 members', { max: '1/0' }, `its max “1/0” is no number. ${DIGITS}`],
  [
    '12 members',
    { value: '3', max: '4' },
    'an exact value and bounds exclude each other. Give value, or min and max',
  ],
  ['12 members', { value: null }, 'it has no number. Give value, or min or max or both'],
  [
    '12 members',
    { unit: 'km' },
    'it has the unit “km”, and is a count, which has none. Give money, percentage, measure, age as its kind, or take the unit away with unit=',
  ],
  [
    '40 km of road',
    { kind: 'count' },
    'it has the unit “km”, and is a count, which has none. Give money, percentage, measure, age as its kind, or take the unit away with unit=',
  ],
  [
    '12 members',
    { kind: 'age' },
    'its kind is age, and its unit is not said. Give a code of UCUM such as a, for years',
  ],
  [
    '3 million euros',
    { unit: 'euros' },
    'its kind is money, and its unit “euros” is none of that. Give a code of ISO 4217 such as EUR',
  ],
  [
    '5 per cent',
    { unit: 'km' },
    'its kind is percentage, and its unit “km” is none of that. Give %, pp, bp or [ppth]',
  ],
])('%s with %o', (words, fields, reason) => {
  expect(refused(words, fields)).toBe(reason);
});

test.each<[string, CorrectionFields]>([
  ['12 members', { value: '-1.5' }],
  ['12 members', { min: '1/3', max: '2' }],
  ['12 members', { kind: 'measure', unit: 'km' }],
  ['40 km of road', { kind: 'count', unit: null }],
  ['3 million euros', { unit: 'USD/a' }],
])('%s with %o is allowed', (words, fields) => {
  expect(refused(words, fields)).toBeUndefined();
});
