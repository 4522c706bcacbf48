import { describe, expect, test } from 'vitest';
import { check } from '../../pipeline/5-check/index.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { DateAnnotation } from '../../pipeline/model/records.ts';
import { change, corrected, correction, reject } from '../support/corrections.ts';
import { type ByHand, handMade } from '../support/hand-made.ts';

/** A document that trips its rule and no other, and one like it that trips none; annotated by hand, beside the examples of the rules. */
interface Fixture {
  readonly trips: CheckedDocument;
  readonly passes: CheckedDocument;
}

type Made = Parameters<typeof handMade>;

const fixture = (trips: Made, passes: Made): Fixture => ({
  trips: handMade(...trips),
  passes: handMade(...passes),
});

const day = (quote: string, value: string): ByHand => ({
  layer: 'date',
  quote,
  timex: { type: 'DATE', value },
});

const rangeEnd = (quote: string): NonNullable<NonNullable<DateAnnotation['range']>['begin']> => ({
  start: 0,
  end: 4,
  quote,
  timex: { type: 'DATE', value: quote },
  edtf: quote,
  earliest: `${quote}-01-01`,
  latest: `${quote}-12-31`,
});

const range = (quote: string, begin: string, end: string): ByHand => ({
  layer: 'date',
  quote,
  range: { begin: rangeEnd(begin), end: rangeEnd(end) },
});

const law = (quote: string, more: Partial<Extract<ByHand, { layer: 'legal-act' }>> = {}): ByHand => ({
  layer: 'legal-act',
  quote,
  ...more,
});

const count = (quote: string, more: Partial<Extract<ByHand, { layer: 'figure' }>> = {}): ByHand => ({
  layer: 'figure',
  quote,
  ...more,
});

const COLLECTION = {
  title: 'Annals',
  language: 'en',
  licence: 'CC0-1.0',
  period: { from: '1800', to: '1999' },
};

const inCollection = (text: string, annotations: readonly ByHand[]): CheckedDocument =>
  check({ ...handMade(text, annotations), collection: COLLECTION });

const year = (quote: string): ByHand => ({
  layer: 'date',
  quote,
  earliest: `${quote}-01-01`,
  latest: `${quote}-12-31`,
});

function cyclic(): CheckedDocument {
  const document = handMade('12 men', [count('12 men')]);
  return check({
    ...document,
    annotations: document.annotations.map((annotation) => ({ ...annotation, parent: annotation.id })),
  });
}

function withoutPages(): CheckedDocument {
  const document = handMade('one\n\n---\n\ntwo', []);
  return check({ ...document, pages: document.pages.slice(1) });
}

const FIXTURES: Readonly<Record<string, Fixture>> = {
  'text/quote-is-slice': fixture(
    ['12 men', [count('12 men', { quote: '12 men', end: 2 })]],
    ['12 men', [count('12 men')]],
  ),
  'text/inside-word': fixture(['120 men', [count('20 men')]], ['at 9am', [count('9')]]),
  'text/not-in-xml': fixture(['a\u0000b\u0000', []], ['a\tb', []]),
  'links/unique-id': fixture(
    ['12 men, 13 men', [count('12 men', { id: 'f00000000001' }), count('13 men', { id: 'f00000000001' })]],
    ['12 men, 13 men', [count('12 men'), count('13 men')]],
  ),
  'links/resolves': fixture(
    ['12 men', [count('12 men', { partOf: 'f0000000000f' })]],
    ['12 of 20 men', [count('12', { partOf: 'f00000000002' }), count('20 men')]],
  ),
  'links/inside-parent': { trips: cyclic(), passes: handMade('12 men', [count('12 men'), count('12')]) },
  'date/no-such-day': fixture(
    ['31 June 1986', [day('31 June 1986', '1986-06-31')]],
    ['29 February 1988', [day('29 February 1988', '1988-02-29')]],
  ),
  'date/begin-after-end': fixture(
    ['1993-1991', [range('1993-1991', '1993', '1991')]],
    ['1991-1993', [range('1991-1993', '1991', '1993')]],
  ),
  'date/outside-period': {
    trips: inCollection('In 9151 it rained.', [year('9151')]),
    passes: inCollection('In 1999 it rained.', [year('1999')]),
  },
  'date/weekday-mismatch': fixture(
    ['Monday, 15 December 2015', [day('Monday, 15 December 2015', '2015-12-15')]],
    ['Tuesday, 15 December 2015', [day('Tuesday, 15 December 2015', '2015-12-15')]],
  ),
  'figure/min-over-max': fixture(
    ['20 to 10 km', [count('20 to 10 km', { min: '20', max: '10' })]],
    ['10 to 20 km', [count('10 to 20 km', { min: '10', max: '20' })]],
  ),
  'legal-act/quotes-unbalanced': fixture(
    ['Law “On Archives', [law('Law “On Archives')]],
    ['Law „On Archives“', [law('Law „On Archives“')]],
  ),
  'corrections/stale': {
    trips: corrected('It had 12 men.', [correction('13 men', reject('figure'))]),
    passes: corrected('It had 12 men.', [correction('12 men', reject('figure'))]),
  },
  'corrections/conflicting': {
    trips: corrected('It had 12 men.', [correction('It had', change('figure', { value: '1' }))]),
    passes: corrected('It had 12 men.', [correction('12 men', change('figure', { value: '13' }))]),
  },
  'pages/as-many-as-separators': { trips: withoutPages(), passes: handMade('one\n\n---\n\ntwo', []) },
};

const rulesIn = ({ findings }: CheckedDocument): string[] => findings.map(({ ruleId }) => ruleId);

describe('checks', () => {
  test.each(Object.entries(FIXTURES))('%s', (id, { trips, passes }) => {
    expect(rulesIn(trips)).toEqual([id]);
    expect(rulesIn(passes)).toEqual([]);
  });

  test('a finding names file, line, column (code points), span and annotation', () => {
    const { findings } = handMade('One.\r\n𝔄 on 31 June 1986.', [day('31 June 1986', '1986-06-31')], {
      id: 'a.txt',
    });
    expect(findings).toEqual([
      {
        ruleId: 'date/no-such-day',
        severity: 'warning',
        message:
          '“31 June 1986” is not in the calendar: June has 30 days. It stays as printed; correct the source if it is a slip.',
        file: 'a.txt',
        line: 2,
        column: 6,
        start: 12,
        end: 24,
        annotation: 'd00000000001',
        actual: '31',
        expected: '1 to 30',
      },
    ]);
  });

  test.each([
    ['2015-12-14', 'Monday'],
    ['1900-02-28', 'Wednesday'],
    ['2000-02-29', 'Tuesday'],
    ['1969-07-20', 'Sunday'],
  ])('%s was a %s', (value, weekday) => {
    const text = `${weekday} it was`;
    expect(rulesIn(handMade(text, [day(text, value)]))).toEqual([]);
    expect(rulesIn(handMade('Saturday', [day('Saturday', value)]))).toEqual(['date/weekday-mismatch']);
  });

  test('weekdays are called by their names', () => {
    const { findings } = handMade('Monday, 15 December 2015', [
      day('Monday, 15 December 2015', '2015-12-15'),
    ]);
    expect(findings).toMatchObject([
      {
        message: expect.stringContaining('was a Tuesday, not a Monday'),
        actual: 'Monday',
        expected: 'Tuesday',
      },
    ]);
  });

  test('a leap day before the Gregorian reform, and one of a year not said, exist', () => {
    expect(rulesIn(handMade('29 February 1500', [day('29 February 1500', '1500-02-29')]))).toEqual([]);
    expect(rulesIn(handMade('29 February', [day('29 February', 'XXXX-02-29')]))).toEqual([]);
    expect(rulesIn(handMade('30 February', [day('30 February', 'XXXX-02-30')]))).toEqual([
      'date/no-such-day',
    ]);
  });
});
