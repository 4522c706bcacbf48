import type { Rule } from '../../../model/rule.ts';
import { type Fields, over } from '../../../model/temporal/fields.ts';
import type { Piece } from '../piece.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, type Reading, reading } from '../reading.ts';
import { pointedUnit } from './deictic.ts';
import { isYear } from './four-digits.ts';
import { type Counted, ordinalAt } from './numbers.ts';
import { fullYear, yearAfter } from './year.ts';

export const quarterRule: Rule = {
  name: 'date/quarter',
  form: 'Quarters and halves of a year: “Q3 2010”, “the third quarter”, “the first half of 2001”, “H1 2012”.',
  examples: [
    { text: 'It grew in Q3 2010.', quote: 'Q3 2010', value: 'date 2010-35' },
    { text: 'It grew in the third quarter of 2010.', quote: 'third quarter of 2010', value: 'date 2010-35' },
    { text: 'In the first half of 2001 it fell.', quote: 'first half of 2001', value: 'date 2001-40' },
  ],
  counterexamples: ['A quarter of the staff; half of the year budget; the third quarter-final.'],
};

type Division = Pick<Fields, 'quarter' | 'half' | 'year'>;

interface Found {
  readonly next: number;
  readonly fields: Division;
}

/** “Q” or “H” beside a digit. */
const isSign = (reader: Reader, unit: 'quarter' | 'half', text: string | undefined): boolean =>
  text !== undefined && reader.words.periodSigns[unit] === text;

/** “Q3”, “H1”. */
function short(reader: Reader, index: number): Found | undefined {
  const piece = reader.at(index);
  const number = reader.at(index + 1);
  if (!piece?.capital || number?.width !== 1 || reader.gap(index + 1) !== 'glued') return undefined;
  const text = piece.word?.text;
  const { value } = number;
  if (isSign(reader, 'quarter', text) && value >= 1 && value <= 4)
    return { next: index + 2, fields: { quarter: value } };
  if (isSign(reader, 'half', text) && value >= 1 && value <= 2)
    return { next: index + 2, fields: { half: value } };
  return undefined;
}

/** “1H 2015”, “3Q15”: only with its year. */
function turned(reader: Reader, index: number): Found | undefined {
  const [number, sign, year] = [reader.at(index), reader.at(index + 1), reader.at(index + 2)];
  if (number?.width !== 1 || !sign?.capital || reader.gap(index + 1) !== 'glued' || !year) return undefined;
  const text = sign.word?.text;
  const most = isSign(reader, 'quarter', text) ? 4 : isSign(reader, 'half', text) ? 2 : 0;
  if (number.value < 1 || number.value > most) return undefined;
  const gap = reader.gap(index + 2);
  const short = year.width === 2 && gap === 'glued' && !year.tainted;
  if (!short && !(isYear(year) && gap === 'space')) return undefined;
  const division = isSign(reader, 'quarter', text) ? { quarter: number.value } : { half: number.value };
  return short
    ? { next: index + 3, fields: over(division, { year: fullYear(year.value) }) }
    : { next: index + 2, fields: division };
}

/** “the first quarter of the new century” is no quarter of a year. */
function ofCentury(reader: Reader, next: number): boolean {
  const last = reader.at(next - 1);
  const noun = [reader.at(next), reader.at(next + 1)].find(
    (piece) => piece?.word?.unit === 'century' || piece?.word?.unit === 'decade',
  );
  if (!last || !noun) return false;
  const between = reader.prose.slice(last.end, Math.min(noun.start, last.end + 24));
  const of = reader.isOneOf('partitive', reader.wordAfter(last.end, last.sentence));
  return of && /^[\p{L}\s]{4,20}$/u.test(between) && /\s$/u.test(between);
}

/** “the last half of 1989”, “the latter half of 1990” are second ones. */
function lastHalf(reader: Reader, index: number): Counted | undefined {
  const half = reader.words.quantity.half.includes(reader.word(index + 1)?.text ?? '');
  const word = reader.word(index);
  return half && reader.gap(index + 1) === 'space' && (word?.edge === 'last' || word?.part === 'end')
    ? { value: 2, next: index + 1 }
    : undefined;
}

/** “third quarter”, “third-quarter”, “fiscal first quarter”, “second half”. */
function long(reader: Reader, index: number): Found | undefined {
  const fiscal =
    reader.words.fiscalAlone.includes(reader.word(index)?.text ?? '') && reader.gap(index + 1) === 'space';
  const ordinal = ordinalAt(reader, fiscal ? index + 1 : index) ?? lastHalf(reader, index);
  if (!ordinal) return undefined;
  const gap = reader.gap(ordinal.next);
  const fiscalInside =
    reader.words.fiscalAlone.includes(reader.word(ordinal.next)?.text ?? '') && gap === 'space';
  const place = fiscalInside ? ordinal.next + 1 : ordinal.next;
  if (gap !== 'space' && gap !== 'dash') return undefined;
  const word = reader.word(place);
  // “quarter-final”
  if (/^-\p{L}/u.test(reader.prose.slice(reader.at(place)?.end ?? 0, (reader.at(place)?.end ?? 0) + 2)))
    return undefined;
  // A plural one is the last of a list: “the second and third quarters”.
  const listed = !word?.plural || reader.gap(fiscal ? index + 1 : index) !== 'wall';
  if (word?.unit === 'quarter' && listed && ordinal.value <= 4)
    return { next: place + 1, fields: { quarter: ordinal.value } };
  if (reader.words.quantity.half.includes(word?.text ?? '') && ordinal.value <= 2)
    return { next: place + 1, fields: { half: ordinal.value } };
  return undefined;
}

export function quarter(reader: Reader, index: number): PointReading | undefined {
  const beforeYear = isYear(reader.at(index)) ? yearFirst(reader, index) : undefined;
  if (beforeYear) return beforeYear;
  const found = short(reader, index) ?? turned(reader, index) ?? long(reader, index);
  if (!found || ofCentury(reader, found.next)) return undefined;
  const gap = reader.gap(found.next);
  const joined = gap === 'space' || gap === 'of' || gap === 'comma' || gap === 'in';
  const fiscal =
    joined &&
    reader.words.fiscalAlone.includes(reader.word(found.next)?.text ?? '') &&
    reader.next(found.next + 1);
  const year = joined ? yearAfter(reader, fiscal ? found.next + 1 : found.next) : undefined;
  const made = (next: number, value: PointReading['value']): PointReading =>
    reading(reader, index, next, value, quarterRule.name);
  if (year)
    return made(year.next, point(over(over(year.fields, found.fields), fiscal ? { fiscal: true } : {})));
  const relative = joined ? pointedUnit(reader, found.next) : undefined;
  if (relative?.shift.unit === 'year')
    return made(relative.next, point(found.fields, { shift: relative.shift }));
  if (found.fields.year !== undefined) return made(found.next, point(found.fields));
  if (found.fields.half !== undefined) return undefined;
  // “Q1” is a quartile, a question or a name, unless a preposition makes it a time.
  const piece = reader.at(index);
  const symbol =
    piece?.word !== undefined && piece.word.ordinal === undefined && piece.end - piece.start === 1;
  if (symbol && !reader.isOneOf('quarterBefore', reader.wordBefore(piece.start, piece.sentence)))
    return undefined;
  return made(found.next, point(found.fields));
}

/** “the second and third quarters of 1944”: the noun is said once. */
export function quarters(reader: Reader, index: number): Reading[] | undefined {
  const piece = reader.at(index);
  if (piece?.suffix !== 'th' && piece?.word?.ordinal === undefined) return undefined;
  const first = ordinalAt(reader, index);
  const gap = first && reader.gap(first.next);
  if (!first || first.value > 4 || (gap !== 'and' && gap !== 'or' && gap !== 'to')) return undefined;
  const place = ordinalAt(reader, first.next)?.next;
  if (place === undefined || reader.word(place)?.unit !== 'quarter') return undefined;
  const second = quarter(reader, first.next);
  if (second?.value.fields.quarter === undefined) return undefined;
  const value = { ...second.value, fields: over(second.value.fields, { quarter: first.value }) };
  return [{ ...reading(reader, index, first.next, value, quarterRule.name), elliptical: true }, second];
}

/** “the 1990 second quarter”, “2015H1”, “2015 Q3”. */
function yearFirst(reader: Reader, index: number): PointReading | undefined {
  const year = reader.at(index);
  const gap = reader.gap(index + 1);
  if (!year || (gap !== 'space' && gap !== 'possessive' && gap !== 'glued')) return undefined;
  const found = (gap === 'glued' ? undefined : long(reader, index + 1)) ?? short(reader, index + 1);
  if (!found) return gap === 'space' ? comparedQuarter(reader, index, year) : undefined;
  return reading(reader, index, found.next, point({ year: year.value, ...found.fields }), quarterRule.name);
}

/** “the 1988 quarter”: of that year the quarter that the text speaks of. */
function comparedQuarter(reader: Reader, index: number, year: Piece): PointReading | undefined {
  if (reader.word(index + 1)?.unit !== 'quarter' || reader.word(index + 1)?.plural) return undefined;
  if (!reader.isOneOf('articleBefore', reader.wordBefore(year.start, year.sentence))) return undefined;
  const shift = { from: 'text', unit: 'year', by: 0, same: 'quarter' } as const;
  return reading(reader, index, index + 2, point({ year: year.value }, { shift }), quarterRule.name);
}

/** “this year's third quarter”, “last year's first half”. */
export function possessedQuarter(reader: Reader, index: number): PointReading | undefined {
  const pointed = pointedUnit(reader, index);
  if (pointed?.shift.unit !== 'year' || reader.gap(pointed.next) !== 'possessive') return undefined;
  const found = long(reader, pointed.next);
  return found
    ? reading(reader, index, found.next, point(found.fields, { shift: pointed.shift }), quarterRule.name)
    : undefined;
}
