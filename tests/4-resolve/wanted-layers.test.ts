import { expect, test } from 'vitest';
import type { Settings } from '../../pipeline/model/records.ts';
import { annotated } from '../support/annotated.ts';

const TEXT = 'By Decree No 5 of 3 May 2004, twelve officers were posted.';

const found = (layers: Settings['layers']): string[] =>
  annotated(TEXT, { settings: { layers } }).annotations.map(({ layer, quote }) => `${layer} ${quote}`);

test('only the layers that were asked for are annotated', () => {
  expect(found(['date'])).toEqual(['date 3 May 2004']);
  expect(found(['figure'])).toEqual(['figure twelve officers']);
  expect(found(['date', 'figure', 'legal-act'])).toHaveLength(3);
});

test('an act without the layer of dates refers to none', () => {
  const [act] = annotated(TEXT, { settings: { layers: ['legal-act'] } }).annotations;
  expect(act).toMatchObject({ layer: 'legal-act', number: '5' });
  expect(act).not.toHaveProperty('dates');
});
