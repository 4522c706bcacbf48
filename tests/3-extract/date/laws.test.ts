import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractDates } from '../../../pipeline/3-extract/date/index.ts';
import { resolveDates } from '../../../pipeline/4-resolve/date/index.ts';
import date from '../../../pipeline/lexicons/en/date.json';

const WORDS = [
  ...Object.keys(date.month),
  ...Object.keys(date.unit),
  ...Object.keys(date.deictic),
  ...Object.keys(date.part),
  ...Object.keys(date.connector),
  ...Object.keys(date.season),
  ...Object.keys(date.feast),
  'May',
  'March',
  'Monday',
  '1990',
  '1990s',
  '31',
  '2',
  '21st',
  '94',
  'BC',
  '9',
  'p.m.',
  'two',
  'hundred',
  'ago',
  'later',
  'every',
  'since',
  'Q3',
  'FY2003/04',
  '\uD800',
  '\u0000',
  'é',
  '12:30',
  '\n',
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '-', ', ', '/', '. ')), {
    maxLength: 30,
  })
  .map((pieces) => pieces.flat().join(''));

test('whatever stands side by side, mentions are inside the text, in order, and never cross', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('narrative', 'document-time'), (prose, dateMode) => {
      const settings = { dateMode, referenceDate: '1998-02-13' } as const;
      const document = parse(fromString(prose, { settings }));
      const { candidates, rejections } = extractDates(document);
      const found = { dates: candidates, figures: [], legalActs: [] };
      let reached = 0;
      for (const draft of resolveDates({ ...document, candidates: found, rejections })) {
        expect(draft.start).toBeGreaterThanOrEqual(reached);
        expect(draft.end).toBeGreaterThan(draft.start);
        expect(draft.end).toBeLessThanOrEqual(prose.length);
        expect(`${draft.timex.value}${draft.edtf}`).not.toMatch(/NaN|undefined|Infinity/);
        reached = draft.end;
      }
    }),
    { numRuns: 3000 },
  );
});
