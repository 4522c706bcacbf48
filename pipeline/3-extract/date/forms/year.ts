import type { Rule } from '../../../model/rule.ts';
import type { Fields } from '../../../model/temporal/fields.ts';
import type { Piece } from '../piece.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, type Reading, reading } from '../reading.ts';
import { eraAt, withEra } from './era.ts';
import { isYear } from './four-digits.ts';
import { countsANoun, refusedYear } from './not-a-year.ts';
import { type Counted, numberAt } from './numbers.ts';
import { yearInWords, yearInWordsRule } from './year-in-words.ts';
import { yearSpan } from './year-span.ts';

export const yearRule: Rule = {
  name: 'date/year',
  form: 'Four digits that no number, identifier or counted noun claims; “the year 1918”; ’89; a year with an era.',
  examples: [
    { text: 'It regained its independence in 1991.', quote: '1991', value: 'date 1991' },
    { text: 'In the year 1918 the office was closed.', quote: 'year 1918', value: 'date 1918' },
    { text: 'He died in 44 BC near the theatre.', quote: '44 BC', value: 'date -0043' },
    { text: 'The town was founded in AD 79.', quote: 'AD 79', value: 'date 0079' },
    { text: 'The Data Protection Act 2018 applies.', quote: '2018', value: 'date 2018' },
  ],
  counterexamples: [
    'The agency had 2003 employees.',
    'Packets of between 100 and 1000 grams.',
    'Regulation (EU) 2016/679 applies.',
    'Decree No 1999 was repealed.',
    'Article 1990 of the code, 1,990 tonnes and 1990.5 metres.',
    'The phone number is 555-1990.',
  ],
};

export interface YearFields {
  readonly fields: Fields;
  readonly next: number;
}

/** The two digits of ’89 or “May 89”, as the last such year before 2030. */
export const fullYear = (two: number): number => (two < 30 ? 2000 : 1900) + two;

const apostrophe = (reader: Reader, piece: Piece): boolean => /['’‘]/.test(reader.char(piece.start - 1));

/** A year where a date is already certain (after a month): four digits, ’89, a smaller year with an era. */
export function yearAfter(reader: Reader, index: number): YearFields | undefined {
  const piece = reader.at(index);
  const spelled = yearInWords(reader, index);
  if (spelled) return { fields: { year: spelled.value }, next: spelled.next };
  if (!piece || piece.width === 0 || piece.tainted || piece.suffix !== undefined) return undefined;
  const era = eraAt(reader, index + 1);
  if (era !== undefined && piece.width <= 4) return { fields: withEra(piece.value, era), next: index + 2 };
  if (isYear(piece)) return doubled(reader, index) ?? { fields: { year: piece.value }, next: index + 1 };
  if (piece.width === 2 && apostrophe(reader, piece))
    return { fields: { year: fullYear(piece.value), twoDigits: true }, next: index + 1 };
  return undefined;
}

/** “1731/32”, “1648/9”: the year in two styles; the later one counts from January as we do. */
function doubled(reader: Reader, index: number): YearFields | undefined {
  const year = reader.at(index);
  const second = reader.at(index + 1);
  if (!year || !second || second.width < 1 || second.width > 2 || reader.gap(index + 1) !== 'slash')
    return undefined;
  const next = year.value + 1;
  return next % 10 ** second.width === second.value && year.value < 1800
    ? { fields: { year: next }, next: index + 2 }
    : undefined;
}

/** A year by itself. */
export function year(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  if (!piece) return undefined;
  if (piece.word) return afterWord(reader, index);
  if (piece.tainted || piece.suffix !== undefined) return undefined;
  const era = eraAt(reader, index + 1);
  if (era !== undefined && piece.width <= 4 && reader.char(piece.start - 1) !== ',')
    return reading(reader, index, index + 2, point(withEra(piece.value, era)), yearRule.name);
  if (piece.width === 2 && apostrophe(reader, piece)) return abbreviated(reader, index, piece);
  if (!isYear(piece)) return early(reader, index, piece);
  const refused = refusedYear(reader, index);
  if (refused === undefined)
    return reading(reader, index, index + 1, point({ year: piece.value }), yearRule.name);
  reader.reject(piece, refused);
  return undefined;
}

const MARK_AFTER_EARLY = /^[.,;)](?![\p{L}\p{N}])/u;

const endsEarly = (reader: Reader, { end, sentence }: Piece): boolean =>
  MARK_AFTER_EARLY.test(reader.prose.slice(end, end + 2)) ||
  reader.isOneOf('earlyYearAfter', reader.wordAfter(end, sentence));

/** “c. 860”, but “c. 700 men”, “ca. 700,000”. */
function isBlurred(reader: Reader, index: number, { end, sentence }: Piece): boolean {
  const before = reader.word(index - 1);
  if (!before?.abbreviation || !before.approximator || !reader.next(index)) return false;
  const after = reader.wordAfter(end, sentence);
  return (
    !/^,\d/.test(reader.prose.slice(end, end + 2)) &&
    (after === '' || reader.isOneOf('blurredYearAfter', after))
  );
}

/** “in 866, the city …”: three digits are a year only between a preposition and a clause. */
function early(reader: Reader, index: number, piece: Piece): PointReading | undefined {
  if (piece.width !== 3 || piece.value < 100 || reader.char(piece.end) === '%') return undefined;
  const before = reader.wordSpanBefore(piece.start, piece.sentence);
  const opens = before?.raw === 'In' && /^\s+\p{Lu}/u.test(reader.prose.slice(piece.end, piece.end + 3));
  if (opens || isBlurred(reader, index, piece))
    return reading(reader, index, index + 1, point({ year: piece.value }), yearRule.name);
  const announced = reader.isOneOf('earlyYearBefore', before?.text ?? '');
  if (!announced || !endsEarly(reader, piece)) return undefined;
  return reading(reader, index, index + 1, point({ year: piece.value }), yearRule.name);
}

function abbreviated(reader: Reader, index: number, piece: Piece): PointReading {
  const made = reading(
    reader,
    index,
    index + 1,
    point({ year: fullYear(piece.value), twoDigits: true }),
    yearRule.name,
  );
  return { ...made, start: piece.start - 1 };
}

/** “the year 1918”, “AD 79”. */
function afterWord(reader: Reader, index: number): PointReading | undefined {
  const word = reader.word(index);
  if (word?.unit === 'year' && isYear(reader.at(index + 1)) && yearSpan(reader, index + 1)) return undefined;
  const spelled = yearInWords(reader, index) ?? spelledYear(reader, index);
  if (spelled)
    return reading(reader, index, spelled.next, point({ year: spelled.value }), yearInWordsRule.name);
  const number = reader.at(index + 1);
  if (!number || number.width === 0 || number.tainted || reader.gap(index + 1) !== 'space') return undefined;
  if (number.suffix !== undefined) return undefined;
  if (word?.era === 'ad' && reader.at(index)?.capital && number.width <= 4)
    return reading(reader, index, index + 2, point({ year: number.value }), yearRule.name);
  const early =
    number.width === 3 ||
    (number.width === 2 &&
      reader.isOneOf('articleBefore', reader.wordBefore(reader.at(index)?.start ?? 0, number.sentence)));
  const named =
    word?.unit === 'year' && (isYear(number) || (!word.plural && early && !countsANoun(reader, index + 1)));
  if (!named) return undefined;
  const era = eraAt(reader, index + 2);
  const value = point(withEra(number.value, era));
  // “the years 1991 and 1992”: the plural noun stays outside.
  return reading(reader, word.plural ? index + 1 : index, era ? index + 3 : index + 2, value, yearRule.name);
}

/** “the year two thousand”. */
function spelledYear(reader: Reader, index: number): Counted | undefined {
  if (reader.word(index)?.unit !== 'year' || reader.word(index)?.plural || reader.gap(index + 1) !== 'space')
    return undefined;
  const number = reader.at(index + 1)?.width === 0 ? numberAt(reader, index + 1) : undefined;
  return number && number.value >= 1000 && number.value < 2200 ? number : undefined;
}

/** “496 and 495 BC”: the era said once. */
export function yearsOfAnEra(reader: Reader, index: number): Reading[] | undefined {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  const gap = reader.gap(index + 1);
  if (!first || !second || first.width < 2 || first.width > 3 || second.width !== first.width)
    return undefined;
  if ((gap !== 'and' && gap !== 'or') || first.tainted || first.suffix !== undefined) return undefined;
  const last = eraAt(reader, index + 2) === 'bc' ? year(reader, index + 1) : undefined;
  if (!last) return undefined;
  const value = point(withEra(first.value, 'bc'));
  return [{ ...reading(reader, index, index + 1, value, yearRule.name), elliptical: true }, last];
}
