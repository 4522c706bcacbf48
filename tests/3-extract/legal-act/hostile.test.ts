import { expect, test } from 'vitest';
import { fromString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractLegalActs } from '../../../pipeline/3-extract/legal-act/index.ts';
import { processorTime } from '../../support/processor-time.ts';

/** Milliseconds of the processor that reading one long line of `unit` takes. */
function cost(unit: string, length: number): number {
  const document = parse(fromString(unit.repeat(Math.ceil(length / unit.length))));
  document.tokens(0);
  return processorTime(() => extractLegalActs(document, []));
}

/** Each would be quadratic if a constituent looked further than a constant. */
const HOSTILE = [
  'Abc Def ',
  'Abc Act ',
  'Law “ ',
  'Law "a ',
  'of the of the ',
  'decree of the ',
  'Law on the ',
  'the decree on the enforcement of ',
  'section 1, 2, ',
  'Article 5 of ',
  '5 U.S.C. 5 ',
  'Act (',
  'And, Abc, and Act ',
  'Regulations respecting ',
  'laws “On A”, ',
  'annexed Regulations of ',
  'cited as the Abc ',
  'An Act to open ports, ',
  'law of the Abc and the ',
  'By-law of ',
  'Tea Act 2000 (Tea) ',
  'the treaty of peace between Abc and ',
  'Act No. 5 of 1999, the Tea Act, ',
  'Order R. ',
  'Public Law 85-568, the Tea Act, ',
  'Notice No. R. ',
  'Protocol of 1978 relating to the ',
  'Law (Decree-Law ',
  'the Agreement on work in ',
];

/** How many times longer than eight times as long eight times the text may take, on a machine that does other things too. */
const TOLERANCE = 4;

test.each(HOSTILE)('a line of “%s” is read in linear time', (unit) => {
  cost(unit, 20_000);
  const small = Math.max(cost(unit, 50_000), 5);
  expect(cost(unit, 400_000)).toBeLessThan(small * 8 * TOLERANCE);
});

test.each(['Abc Def ', 'Abc’s Act of the Def and ', '“ ', '"', 'of the of the ', 'the act of 3 '])(
  'a megabyte of “%s” in one line is read in linear time',
  (unit) => {
    const small = Math.max(cost(unit, 125_000), 10);
    expect(cost(unit, 1_000_000)).toBeLessThan(small * 8 * TOLERANCE);
  },
);
