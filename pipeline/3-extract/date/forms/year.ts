import type { Rule } from '../../../model/rule.ts';
import type { Fields } from '../../../model/temporal/fields.ts';
import type { Piece } from '../piece.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, type Reading, reading } from '../reading.ts';
import { countsANoun, numbered, refusedYear } from './not-a-year.ts';
import { type Counted, numberAt } from './numbers.ts';
import { yearInWords, yearInWordsRule } from './year-in-words.ts';

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

export const yearSpanRule: Rule = {
  name: 'date/year-span',
  form: 'Two years with a dash or slash, the second shortened to two digits or bringing the era.',
  examples: [
    { text: 'The work done in 1990-94 was hard.', quote: '1990-94', value: 'interval 1990/1994' },
    {
      text: 'They survive for the years 1921, 1923-5 and 1930.',
      quote: '1923-5',
      value: 'interval 1923/1925',
    },
    { text: 'The war of 218–201 BC was lost.', quote: '218–201 BC', value: 'interval -0217/-0200' },
  ],
  counterexamples: ['Public Law 107-56 and 1990-1.', 'Case 1990/94/12 was closed.'],
};

/** Four digits that can be a year, 1000 to 2199. */
export const isYear = (piece: Piece | undefined): boolean =>
  piece?.width === 4 &&
  piece.value >= 1000 &&
  piece.value < 2200 &&
  !piece.tainted &&
  piece.suffix === undefined;

/** The era that follows a year: “44 BC”. Lower-case `ad` and `ce` are other words. */
export function eraAt(reader: Reader, index: number, afterCentury = false): 'bc' | 'ad' | undefined {
  const piece = reader.at(index);
  const era = piece?.word?.era;
  if (!piece || era === undefined || !reader.next(index)) return undefined;
  return piece.capital || afterCentury || era === 'bc' ? era : undefined;
}

export interface YearFields {
  readonly fields: Fields;
  readonly next: number;
}

const withEra = (value: number, era: 'bc' | 'ad' | undefined): Fields =>
  era === 'bc' ? { year: value, bc: true } : { year: value };

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
    return { fields: { year: fullYear(piece.value) }, next: index + 1 };
  return undefined;
}

/** “1731/32”: the year in two styles; the later one counts from January as we do. */
function doubled(reader: Reader, index: number): YearFields | undefined {
  const year = reader.at(index);
  const second = reader.at(index + 1);
  if (!year || second?.width !== 2 || reader.gap(index + 1) !== 'slash') return undefined;
  const next = year.value + 1;
  return next % 100 === second.value && year.value < 1800
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

const AFTER_EARLY =
  /^(?:[.,;)](?![\p{L}\p{N}])|\s+(?:the|he|she|it|they|and|but|when|by|after|with|as|under)\b)/u;

/** “in 866, the city …”: three digits are a year only between a preposition and a clause. */
function early(reader: Reader, index: number, piece: Piece): PointReading | undefined {
  if (piece.width !== 3 || piece.value < 100 || reader.char(piece.end) === '%') return undefined;
  const before = reader.wordSpanBefore(piece.start, piece.sentence);
  const opens = before?.raw === 'In' && /^\s+\p{Lu}/u.test(reader.prose.slice(piece.end, piece.end + 3));
  const blurred =
    reader.word(index - 1)?.abbreviation && reader.word(index - 1)?.approximator && reader.next(index);
  if (opens || blurred) return reading(reader, index, index + 1, point({ year: piece.value }), yearRule.name);
  const announced = reader.isOneOf('earlyYearBefore', before?.text ?? '');
  if (!announced || !AFTER_EARLY.test(reader.prose.slice(piece.end, piece.end + 8))) return undefined;
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

const ends = (reader: Reader, index: number): boolean => {
  const after = reader.at(index + 1);
  return !(
    after?.width &&
    after.start === (reader.at(index)?.end ?? 0) + 1 &&
    /[-/.]/.test(reader.char(after.start - 1))
  );
};

/** “1990-94”, “1858/60”, “218–201 BC”: an interval whose second year is shortened or brings the era. */
export function yearSpan(reader: Reader, index: number): Reading | undefined {
  const first = reader.at(index);
  const second = reader.at(index + 1);
  const gap = reader.gap(index + 1);
  if (!first || !second || first.width === 0 || second.width === 0) return undefined;
  const era = eraAt(reader, index + 2);
  const inWords = era !== undefined && (gap === 'to' || (gap === 'and' && saysBetween(reader, first)));
  if (gap !== 'dash' && gap !== 'slash' && !inWords) return undefined;
  if (first.tainted || second.tainted || first.suffix !== undefined || second.suffix !== undefined)
    return undefined;
  if (era !== undefined && gap !== 'slash' && (first.width === 3 || first.width <= second.width))
    return span(reader, index, withEra(first.value, era), withEra(second.value, era), 3);
  const end = first.value - (first.value % 100) + second.value;
  if (livedIn(reader, index)) return span(reader, index, { year: first.value }, { year: second.value }, 2);
  if (oneDigit(reader, index))
    return span(
      reader,
      index,
      { year: first.value },
      { year: first.value - (first.value % 10) + second.value },
      2,
    );
  const shortened = isYear(first) && second.width === 2 && end > first.value && closes(reader, index);
  if (!shortened || !ends(reader, index + 1) || refusedYear(reader, index) !== undefined) return undefined;
  return span(reader, index, { year: first.value }, { year: end }, 2);
}

const saysBetween = (reader: Reader, { start, sentence }: Piece): boolean =>
  reader.isOneOf('betweenWords', reader.wordBefore(start, sentence));

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

/** “1923-5”, “1941/2”: one digit, only where a word or another year before shows that it is a time. */
function oneDigit(reader: Reader, index: number): boolean {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  if (!first || !isYear(first) || second?.width !== 1 || second.start !== first.end + 1) return false;
  if (second.value <= first.value % 10 || first.value > TELLS_ALL || !ends(reader, index + 1)) return false;
  if (/[\p{L}\p{N}/-]/u.test(reader.char(second.end)) || numbered(reader, index)) return false;
  const listed =
    isYear(reader.at(index - 1)) && (reader.gap(index) === 'comma' || reader.gap(index) === 'and');
  return listed || reader.isOneOf('shortSpanBefore', reader.wordBefore(first.start, first.sentence));
}

/** Later years are rarely shortened to one digit: “2004/5” is a number as often. */
const TELLS_ALL = 1999;

/** The dash of “1990-94”; one with spaces (“1894 – 96”) only where the second number counts nothing. */
function closes(reader: Reader, index: number): boolean {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  if (!first || !second) return false;
  if (second.start === first.end + 1) return true;
  const spaced = /^\s–\s$/.test(reader.prose.slice(first.end, Math.min(second.start, first.end + 4)));
  return spaced && !countsANoun(reader, index + 1) && reader.word(index + 2)?.unit === undefined;
}

/** “(837–908)”, “(c. 314 – 368)”: two early years alone in brackets. */
function livedIn(reader: Reader, index: number): boolean {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  if (first?.width !== 3 || second?.width !== 3 || first.value >= second.value) return false;
  const blurred = reader.word(index - 1)?.approximator && reader.next(index);
  const open = blurred ? (reader.at(index - 1)?.start ?? 0) : first.start;
  return (
    /[([;]\s?$/.test(reader.prose.slice(Math.max(0, open - 2), open)) &&
    /[)\],;]/.test(reader.char(second.end))
  );
}

function span(reader: Reader, index: number, begin: Fields, end: Fields, width: number): Reading {
  const ends = [reader.at(index), reader.at(index + 1)];
  const at = (i: number): { start: number; end: number } => ({
    start: ends[i]?.start ?? 0,
    end: i === 1 ? (reader.at(index + width - 1)?.end ?? 0) : (ends[i]?.end ?? 0),
  });
  return reading(
    reader,
    index,
    index + width,
    {
      is: 'range',
      begin: { ...at(0), point: point(begin) },
      end: { ...at(1), point: point(end) },
    },
    yearSpanRule.name,
  );
}
