import { describe, expect, test } from 'vitest';
import { fromString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractDates } from '../../../pipeline/3-extract/date/index.ts';
import { extract } from '../../../pipeline/3-extract/index.ts';
import { resolveDates } from '../../../pipeline/4-resolve/date/index.ts';
import { resolve } from '../../../pipeline/4-resolve/index.ts';

/** Pieces that begin expressions and never end them, in one endless line. */
const HOSTILE = [
  '1990-',
  '2, ',
  '5 and ',
  '28-30 ',
  '1,000,',
  'hundred ',
  'twenty-',
  'early ',
  'the end of ',
  'circa ',
  'maybe about ',
  'last last ',
  'May ',
  'May 2, ',
  'Monday ',
  'that same ',
  'from 1990 to ',
  'first ',
  'a ',
  '(1 May 1990) ',
  '1731/32',
  'B.C.',
  'each ',
  "'89 ",
];

const milliseconds = (text: string): number => {
  const document = parse(fromString(text));
  const start = performance.now();
  const { candidates, rejections } = extractDates(document);
  resolveDates({ ...document, candidates: { dates: candidates, figures: [], legalActs: [] }, rejections });
  return performance.now() - start;
};

describe('a long line of one kind of piece is read in linear time', () => {
  test.each(HOSTILE)('%j', (piece) => {
    const text = piece.repeat(Math.ceil(150_000 / piece.length));
    expect(milliseconds(text)).toBeLessThan(4_000);
  });
});

test('two megabytes in one line', () => {
  const text = 'On 5 May 1941 and in June they met for two years until the end of 1943, '.repeat(30_000);
  expect(milliseconds(text)).toBeLessThan(12_000);
});

test('the doors of the rooms give the same', () => {
  const text = 'On 5 May 1941 it began.';
  const dates = resolve(extract(parse(fromString(text)))).annotations.filter(({ layer }) => layer === 'date');
  expect(dates.map(({ quote }) => quote)).toEqual(['5 May 1941']);
});
