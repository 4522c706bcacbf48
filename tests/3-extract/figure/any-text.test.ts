import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractFigures } from '../../../pipeline/3-extract/figure/index.ts';
import { validator } from '../../../pipeline/bridges/ajv.ts';
import { annotated } from '../../support/annotated.ts';

const PIECES = [
  'one',
  'two',
  'hundred',
  'million',
  'half',
  'third',
  'dozens',
  'several',
  'and',
  'of',
  'a',
  'the',
  'them',
  'whom',
  'times',
  'percent',
  '%',
  '$',
  '€',
  'km',
  'years',
  'old',
  'more than',
  'or more',
  'between',
  'to',
  'No',
  'Articles',
  '1',
  '12',
  '1990',
  '3.5',
  '1,000',
  '½',
  '-',
  '–',
  ',',
  '.',
  '(',
  ')',
  '[',
  ']',
  '/',
  ':',
  'ministers',
  'arms',
  'out of',
];

const nonsense = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

const faults = validator('figure');

test('whatever the text, figures are valid and stand where they say', () => {
  fc.assert(
    fc.property(nonsense, (text) => {
      for (const annotation of annotated(text).annotations) {
        if (annotation.layer !== 'figure') continue;
        expect(faults(annotation)).toEqual([]);
        expect(text.slice(annotation.start, annotation.end)).toBe(annotation.quote);
        expect(annotation.numberSpan.start).toBeGreaterThanOrEqual(annotation.start);
        expect(annotation.numberSpan.end).toBeLessThanOrEqual(annotation.end);
      }
    }),
    { numRuns: 100 },
  );
});

/** Milliseconds for one sentence of `count` pieces. */
function time(piece: string, count: number): number {
  const document = parse(fromString(`3 ${piece.repeat(count)} 4`));
  document.tokens(0);
  const start = performance.now();
  extractFigures(document, []);
  return performance.now() - start;
}

describe('one endless sentence', () => {
  test.each([
    '1',
    '1,',
    '1-',
    '1 ',
    'one ',
    'one-',
    'hundred and ',
    'several hundred ',
    '1 in ',
    'dozens and ',
    '$',
    "a'",
    'of 1 of ',
  ])('of %j takes time in proportion', (piece) => {
    time(piece, 1000);
    const [short, long] = [time(piece, 4000), time(piece, 32_000)];
    expect(long).toBeLessThan(40 * short + 200);
  });
});
