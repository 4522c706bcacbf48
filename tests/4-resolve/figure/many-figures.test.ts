import { expect, test } from 'vitest';
import { fromString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractFigures } from '../../../pipeline/3-extract/figure/index.ts';
import { resolveFigures } from '../../../pipeline/4-resolve/figure/index.ts';

/** Milliseconds of the processor to link the figures of `count` sentences, each with a part of a named and of an understood whole. */
function linkingTime(count: number): { figures: number; linked: number; time: number } {
  const document = parse(fromString('They tried 27 of the 213 guards, and 13 of them fled. '.repeat(count)));
  const { candidates, rejections } = extractFigures(document, []);
  const extracted = {
    ...document,
    rejections,
    candidates: { dates: [], figures: candidates, legalActs: [] },
  };
  const start = process.cpuUsage();
  const drafts = resolveFigures(extracted, []);
  const time = process.cpuUsage(start).user / 1000;
  return {
    figures: drafts.length,
    linked: drafts.filter(({ partOf }) => partOf !== undefined).length,
    time,
  };
}

test('a hundred thousand figures are linked in time in proportion', () => {
  linkingTime(500);
  const some = linkingTime(3334);
  const all = linkingTime(33_340);
  expect(all.figures).toBe(100_020);
  expect(all.linked).toBe(66_680);
  expect(all.time).toBeLessThan(Math.max(500, 40 * some.time));
});
