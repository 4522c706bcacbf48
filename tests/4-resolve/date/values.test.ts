import { describe, expect, test } from 'vitest';
import type { DateAnnotation, Settings } from '../../../pipeline/model/records.ts';
import { annotated } from '../../support/annotated.ts';

const datesOf = (text: string, settings: Partial<Settings> = {}): DateAnnotation[] =>
  annotated(text, { settings }).annotations.filter((annotation) => annotation.layer === 'date');

const tei = (date: DateAnnotation): string =>
  Object.entries(date.tei)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

/** Words · TIMEX3 · EDTF · TEI: one value lowered three ways. */
const TABLE = `
3 June 1974 · DATE 1974-06-03 · 1974-06-03 · when=1974-06-03
June 1974 · DATE 1974-06 · 1974-06 · when=1974-06
1974 · DATE 1974 · 1974 · when=1974
12 BC · DATE BC0012 · -0011 · when=-0012
the 1970s · DATE 197 · 197X · from=1970 to=1979
the eighteenth century · DATE 17 · 17XX · from=1700 to=1799
late eighteenth century · DATE 17 END · 17XX · notBefore=1767 notAfter=1799
mid-1974 · DATE 1974 MID · 1974 · notBefore=1974-05 notAfter=1974-08
early June 1974 · DATE 1974-06 START · 1974-06 · notBefore=1974-06-01 notAfter=1974-06-10
end of 1974 · DATE 1974 END · 1974 · notBefore=1974-10 notAfter=1974-12
circa 1820 · DATE 1820 APPROX · 1820~ · when=1820 cert=medium
1820? · DATE 1820 · 1820? · when=1820 cert=low
autumn 1974 · DATE 1974-FA · 1974-23 · notBefore=1974-09 notAfter=1974-11
Q2 1974 · DATE 1974-Q2 · 1974-34 · from=1974-04 to=1974-06
second half of 1974 · DATE 1974-H2 · 1974-41 · from=1974-07 to=1974-12
before 1974 · DATE 1974 BEFORE · [..1973] · notAfter=1973
after 1974 · DATE 1974 AFTER · [1975..] · notBefore=1975
by 1974 · DATE 1974 ON_OR_BEFORE · [..1974] · notAfter=1974
since 1974 · DATE 1974 ON_OR_AFTER · 1974/.. · from=1974
until 3 June 1974 · DATE 1974-06-03 ON_OR_BEFORE · ../1974-06-03 · to=1974-06-03
1974-78 · DURATION P4Y · 1974/1978 · from=1974 to=1978
3-5 June 1974 · DURATION P2D · 1974-06-03/1974-06-05 · from=1974-06-03 to=1974-06-05
1974-1978 and beyond · DURATION PXX · 1974/.. · from=1974
between 1974 and 1978 · DURATION P4Y · [1974..1978] · notBefore=1974 notAfter=1978
from 3 to 5 June · DURATION P2D · XXXX-06-03/XXXX-06-05 · from=--06-03 to=--06-05
fifteenth to seventeenth centuries · DURATION P200Y · 14XX/16XX · from=1400 to=1699
3 June 1774 (O.S.) · DATE 1774-06-03 · 1774-06-14 · when=1774-06-14 calendar=#julian
9 a.m. on 3 June 1974 · TIME 1974-06-03T09:00 · 1974-06-03T09:00:00 · when=1974-06-03T09:00:00
31 June 1974 · DATE 1974-06-31 · 1974-06-31 · notBefore=1974-06 notAfter=1974-06 cert=low
for 12 years · DURATION P12Y · null · dur=P12Y
less than two weeks · DURATION P2W LESS_THAN · null · dur=P2W
every month · SET P1M · null · type=set dur=P1M
on weekdays · SET XXXX-WXX-WD · null · type=set
at weekends · SET XXXX-WXX-WE · null · type=set
15 to 20 times a day · SET P1D · null · type=set dur=P1D`;

describe('one value as TIMEX3, EDTF and TEI', () => {
  test.each(TABLE.trim().split('\n'))('%s', (row) => {
    const [words = '', ...expected] = row.split(' · ');
    const [date] = datesOf(words);
    const { type, value, mod } = date?.timex ?? { type: '', value: '' };
    expect([[type, value, mod].filter(Boolean).join(' '), String(date?.edtf), date && tei(date)]).toEqual(
      expected.map((text) => text.trim()),
    );
  });
});

describe('what was filled, and from where', () => {
  test('a year from the text names its anchor', () => {
    const [first, second] = datesOf('It began on 3 June 1974. On 5 July it ended.');
    expect(second?.resolution).toBe('context');
    expect(second?.anchor).toEqual({ annotation: first?.id, value: '1974-06-03' });
    expect(second?.certainty).toBe('implied');
  });

  test('a reference date is an anchor without a mention', () => {
    const [date] = datesOf('It closed yesterday.', { referenceDate: '2003-05-04' });
    expect(date).toMatchObject({
      edtf: '2003-05-03',
      resolution: 'reference-date',
      anchor: { value: '2003-05-04' },
    });
  });

  test('the other reading of a numeric date is kept', () => {
    const [date] = datesOf('Dated 03/04/99.');
    expect(date?.certainty).toBe('ambiguous');
    expect(date?.alternatives?.map(({ edtf }) => edtf)).toEqual(['1999-03-04']);
  });

  test('both ends of a range have their own span', () => {
    const [date] = datesOf('Work went on in 1990-94 only.');
    expect([date?.range?.begin?.quote, date?.range?.end?.quote]).toEqual(['1990', '94']);
    expect(date?.range?.end?.timex.value).toBe('1994');
  });

  test('the fiscal year follows its setting', () => {
    const [date] = datesOf('The budget of FY2003/04.', { fiscalYearStart: '07-01' });
    expect([date?.earliest, date?.latest]).toEqual(['2003-07-01', '2004-06-30']);
  });

  test('summer is elsewhere in the south', () => {
    const [date] = datesOf('In summer 1990.', { hemisphere: 'south' });
    expect([date?.earliest, date?.latest]).toEqual(['1990-12-01', '1991-02-28']);
  });
});
