import { describe, expect, test } from 'vitest';
import type { CorrectionFields } from '../../../pipeline/model/records.ts';
import { add, corrected, correction } from '../../support/corrections.ts';

const dateOf = (fields: CorrectionFields): unknown =>
  corrected('It was then.', [correction('then', add('date', fields))]).annotations.find(
    ({ quote }) => quote === 'then',
  );

describe('a date from the value that a person gives', () => {
  test.each([
    ['1999', '1999', 'date', '1999-01-01', '1999-12-31'],
    ['1999-02', '1999-02', 'date', '1999-02-01', '1999-02-28'],
    ['-0043', 'BC0044', 'date', '-0043-01-01', '-0043-12-31'],
    ['199X', '199', 'date', '1990-01-01', '1999-12-31'],
    ['18XX', '18', 'date', '1800-01-01', '1899-12-31'],
    ['2020-21', '2020-SP', 'date', '2020-03-01', '2020-05-31'],
    ['2020-35', '2020-Q3', 'date', '2020-07-01', '2020-09-30'],
    ['2020-40', '2020-H1', 'date', '2020-01-01', '2020-06-30'],
    ['1999~', '1999', 'date', '1999-01-01', '1999-12-31'],
    ['2015-06-24T10:30:00', '2015-06-24T10:30:00', 'time', '2015-06-24', '2015-06-24'],
    ['1991/1993', 'P2Y', 'interval', '1991-01-01', '1993-12-31'],
    ['../2015', '2015', 'interval', null, '2015-12-31'],
    ['2015-03/..', '2015-03', 'interval', '2015-03-01', null],
    ['[1941..1944]', 'P3Y', 'interval', '1941-01-01', '1944-12-31'],
  ])('%s', (edtf, timex, kind, earliest, latest) => {
    expect(dateOf({ edtf })).toMatchObject({ edtf, timex: { value: timex }, kind, earliest, latest });
  });

  test.each([
    ['P3Y', 'DURATION', 'duration'],
    ['PRESENT_REF', 'DATE', 'relative'],
    ['2015-06-24', 'DATE', 'date'],
  ])('%s in TIMEX3', (timex, type, kind) => {
    expect(dateOf({ timex })).toMatchObject({ timex: { type, value: timex }, kind });
  });

  test('a modifier is said in both of its forms', () => {
    expect(dateOf({ edtf: '1999', mod: 'START' })).toMatchObject({
      timex: { value: '1999', mod: 'START' },
      modifier: 'start',
    });
  });

  test.each(['1999-13', '1999-02-32', 'last year', '1999/', '[1999]', '1999-25'])('%s is none', (edtf) => {
    expect(dateOf({ edtf })).toBeUndefined();
  });
});
