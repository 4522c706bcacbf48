import type { Rule } from '../../../model/rule.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { isYear } from './four-digits.ts';
import { fullYear } from './year.ts';

export const fiscalRule: Rule = {
  name: 'date/fiscal-year',
  form: 'A fiscal or financial year, named after one or two years; its days follow the setting `fiscalYearStart`.',
  examples: [
    { text: 'The budget of FY2003/04 was cut.', quote: 'FY2003/04', value: 'date 2003/2004' },
    { text: 'In fiscal 1990 sales fell.', quote: 'fiscal 1990', value: 'date 1990' },
    {
      text: 'In the financial year 2011-12 sales fell.',
      quote: 'financial year 2011-12',
      value: 'date 2011/2012',
    },
  ],
  counterexamples: ['A fiscal policy of 1990 staff.', 'FY is short for it.'],
};

/** Where the number of the year stands behind “FY”, “fiscal”, “fiscal year”. */
function numberIndex(reader: Reader, index: number): number | undefined {
  const text = reader.word(index)?.text ?? '';
  const { fiscalShort, fiscalAlone, quantity } = reader.words;
  if (fiscalShort.includes(text))
    return reader.next(index + 1) || reader.gap(index + 1) === 'apostrophe' ? index + 1 : undefined;
  if (!quantity.fiscal.includes(text) || reader.gap(index + 1) !== 'space') return undefined;
  if (reader.word(index + 1)?.unit === 'year') return reader.next(index + 2) ? index + 2 : undefined;
  return fiscalAlone.includes(text) ? index + 1 : undefined;
}

export function fiscalYear(reader: Reader, index: number): PointReading | undefined {
  const place = numberIndex(reader, index);
  const piece = place === undefined ? undefined : reader.at(place);
  if (place === undefined || !piece || piece.tainted || piece.suffix !== undefined) return undefined;
  const year = isYear(piece) ? piece.value : piece.width === 2 ? fullYear(piece.value) : undefined;
  if (year === undefined) return undefined;
  const second = reader.at(place + 1);
  const gap = reader.gap(place + 1);
  const two =
    second !== undefined &&
    (gap === 'slash' || gap === 'dash') &&
    (second.value === year + 1 || (second.width === 2 && second.value === (year + 1) % 100));
  const fields = two ? { year, untilYear: year + 1, fiscal: true as const } : { year, fiscal: true as const };
  return reading(reader, index, two ? place + 2 : place + 1, point(fields), fiscalRule.name);
}
