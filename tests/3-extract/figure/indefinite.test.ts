import { expect, test } from 'vitest';
import { summarise } from '../../../pipeline/model/summary.ts';
import { annotated } from '../../support/annotated.ts';

const found = (text: string, indefiniteFigures: boolean): string[] =>
  annotated(text, { settings: { indefiniteFigures } }).annotations.map(
    (annotation) => `${annotation.quote} → ${summarise(annotation)}`,
  );

const TEXT = 'Several ministers and many of the officials met several hundred voters; some left.';

test('words without a number are no figures', () => {
  expect(found(TEXT, false)).toEqual(['several hundred voters → count 300.. vague voters']);
});

test('unless the settings ask for them', () => {
  expect(found(TEXT, true)).toEqual([
    'Several ministers → count 3.. vague ministers',
    'many of the officials → count 3.. vague officials',
    'several hundred voters → count 300.. vague voters',
  ]);
});
