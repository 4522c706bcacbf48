import type { Rule } from '../../../model/rule.ts';
import type { Fields } from '../../../model/temporal/fields.ts';
import type { Piece } from '../piece.ts';
import type { Gap, Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { isYear } from './four-digits.ts';
import { numbered } from './not-a-year.ts';
import { fullYear } from './year.ts';

export const numericRule: Rule = {
  name: 'date/numeric',
  form: 'Three numbers with the same mark between them: ISO order, with dots day first, with slashes by the date order of the collection, the other reading kept; a month in Roman numerals.',
  examples: [
    { text: 'Dated 1999-03-12 and sealed.', quote: '1999-03-12', value: 'date 1999-03-12' },
    { text: 'Dated 12.03.1999 and sealed.', quote: '12.03.1999', value: 'date 1999-03-12' },
    { text: 'The decree of 20.XI.1918 is old.', quote: '20.XI.1918', value: 'date 1918-11-20' },
    { text: 'Dated 03/04/99 and sealed.', quote: '03/04/99', value: 'date 1999-04-03' },
  ],
  counterexamples: ['Version 1.2.3 of 10/0/7 and 99.99.9999.', 'Call 555-01-1999-2 today.'],
};

const MARKS = new Set<Gap>(['dash', 'slash', 'dot']);

/** Digits that a mark glues to both neighbours, as `a-b-c`. */
function triple(reader: Reader, index: number): [Piece, Piece, Piece] | undefined {
  const [a, b, c] = [reader.at(index), reader.at(index + 1), reader.at(index + 2)];
  if (!a?.width || !b?.width || !c?.width || !MARKS.has(reader.gap(index + 1))) return undefined;
  if (b.start !== a.end + 1 || c.start !== b.end + 1) return undefined;
  if (reader.char(a.end) !== reader.char(b.end)) return undefined;
  const beyond = /[\p{N}/-]/u;
  const around = reader.char(a.start - 1) + reader.char(c.end);
  const longer = reader.char(c.end) === '.' && /\p{N}/u.test(reader.char(c.end + 1));
  return beyond.test(around) || longer || a.tainted || c.tainted ? undefined : [a, b, c];
}

const valid = (fields: Fields): boolean =>
  (fields.month ?? 0) >= 1 && (fields.month ?? 0) <= 12 && (fields.day ?? 0) >= 1 && (fields.day ?? 0) <= 31;

type Order = 'DMY' | 'MDY' | 'YMD';

/** The fields of three numbers in one order, or undefined where they do not fit. */
function inOrder(pieces: readonly [Piece, Piece, Piece], order: Order): Fields | undefined {
  const [a, b, c] = pieces;
  const [year, month, day] = order === 'YMD' ? [a, b, c] : order === 'DMY' ? [c, b, a] : [c, a, b];
  if (year.width !== 4 && year.width !== 2) return undefined;
  if (year.width === 4 && !isYear({ ...year, suffix: undefined })) return undefined;
  if (month.width > 2 || day.width > 2) return undefined;
  const fields = {
    year: year.width === 2 ? fullYear(year.value) : year.value,
    month: month.value,
    day: day.value,
  };
  return valid(fields) ? fields : undefined;
}

export function numeric(reader: Reader, index: number): PointReading | undefined {
  const pieces = triple(reader, index);
  if (!pieces || numbered(reader, index)) return undefined;
  const [a, , c] = pieces;
  const mark = reader.char(a.end);
  // Two digits each with dots may be a version or a section: only with a full year.
  if (a.width !== 4 && c.width !== 4 && mark !== '/') return undefined;
  const order: Order = a.width === 4 ? 'YMD' : mark === '.' ? 'DMY' : reader.settings.dateOrder;
  const other: Order = order === 'MDY' ? 'DMY' : 'MDY';
  const first = inOrder(pieces, order);
  const second = a.width === 4 || mark === '.' ? undefined : inOrder(pieces, other);
  const fields = first ?? second;
  if (!fields) return undefined;
  const differs = first && second && (first.month !== second.month || first.day !== second.day);
  const value = point(fields, differs ? { otherwise: second } : {});
  return reading(reader, index, index + 3, value, numericRule.name);
}

/** “1999-03”, “7/2008”: a month and a year with a mark between them. */
export function numericMonth(reader: Reader, index: number): PointReading | undefined {
  const [a, b] = [reader.at(index), reader.at(index + 1)];
  const gap = reader.gap(index + 1);
  if (!a?.width || !b?.width || b.start !== a.end + 1 || a.tainted || b.tainted) return undefined;
  if (/[\p{L}\p{N}/.-]/u.test(reader.char(a.start - 1)) || /[\p{L}\p{N}/-]/u.test(reader.char(b.end)))
    return undefined;
  const [year, month] = gap === 'dash' && isYear(a) && b.width === 2 ? [a, b] : [b, a];
  const slashed = gap === 'slash' && isYear(b) && a.width <= 2;
  const iso = gap === 'dash' && year === a && b.value <= a.value % 100;
  if ((!slashed && !iso) || month.value < 1 || month.value > 12) return undefined;
  if (reader.isOneOf('numberedDocument', reader.wordBefore(a.start, a.sentence))) return undefined;
  return reading(reader, index, index + 2, point({ year: year.value, month: month.value }), numericRule.name);
}
