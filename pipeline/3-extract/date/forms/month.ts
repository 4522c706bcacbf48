import type { Rule } from '../../../model/rule.ts';
import type { Piece } from '../piece.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { inPointedYear } from './deictic.ts';
import { type YearFields, yearAfter } from './year.ts';

export const monthRule: Rule = {
  name: 'date/month-year',
  form: 'A month with or without its year; a bare month that is also a name or a verb needs a word that makes it a date.',
  examples: [
    { text: 'It was published in May 2003.', quote: 'May 2003', value: 'date 2003-05' },
    { text: 'The talks of August, 1990 failed.', quote: 'August, 1990', value: 'date 1990-08' },
    { text: 'In 1941 the front held until October.', quote: 'October', value: 'interval ../1941-10' },
  ],
  counterexamples: [
    'You may march at the second signal.',
    'April Smith met May Jones.',
    'The march of the army was august.',
  ],
};

export function monthAt(reader: Reader, index: number): number | undefined {
  const piece = reader.at(index);
  return piece?.word?.month !== undefined && (piece.capital || piece.end - piece.start > 4)
    ? piece.word.month
    : undefined;
}

/** A capitalised word follows that is no part of a date: “April Smith”. */
const isName = (reader: Reader, piece: Piece): boolean =>
  /^\p{Lu}\p{Ll}/u.test(reader.wordAfter(piece.end, piece.sentence));

/** “May, June and August”: another month is joined to it. */
const besideMonth = (reader: Reader, index: number): boolean =>
  (reader.word(index + 1)?.month !== undefined && reader.gap(index + 1) !== 'wall') ||
  (reader.word(index - 1)?.month !== undefined && reader.gap(index) !== 'wall');

const announced = (reader: Reader, index: number, piece: Piece): boolean => {
  const before = reader.wordBefore(piece.start, piece.sentence);
  if (reader.isOneOf('monthBefore', before) || besideMonth(reader, index)) return true;
  // “end-March”
  if (reader.word(index - 1)?.part !== undefined && reader.gap(index) === 'dash') return true;
  if (reader.isOneOf('maybeMonthBefore', before)) return !isName(reader, piece);
  // “a March operation”, “the May 1 rally”: an attribute of a common noun.
  return (
    reader.isOneOf('attributeBefore', before) &&
    /^\p{Ll}{4,}$/u.test(reader.wordAfter(piece.end, piece.sentence))
  );
};

/** Why a month without day and year is no date, or undefined. */
function refused(reader: Reader, index: number, piece: Piece): string | undefined {
  const text = piece.word?.text ?? '';
  if (!piece.capital) return 'date/not-a-verb';
  if (announced(reader, index, piece)) return undefined;
  if (reader.words.bareOnlyInFull.words.includes(text)) return 'date/not-a-name';
  if (reader.isOneOf('verbMonths', text)) return 'date/not-a-verb';
  return reader.isOneOf('doubtfulMonths', text) && isName(reader, piece) ? 'date/not-a-name' : undefined;
}

const YEAR_GAPS = new Set(['space', 'comma', 'of', 'dash', 'apostrophe', 'glued', 'slash', 'in']);

/** “December of 384”: three digits only behind “of”. */
function earlyYear(reader: Reader, index: number): YearFields | undefined {
  const piece = reader.at(index);
  const early = piece?.width === 3 && piece.value >= 100 && !piece.tainted && piece.suffix === undefined;
  return early && reader.gap(index) === 'of' ? { fields: { year: piece.value }, next: index + 1 } : undefined;
}

/** “May 2003”, “August of that year”, “June last year”, “May”. */
export function month(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  const number = monthAt(reader, index);
  if (!piece || number === undefined) return undefined;
  const gap = reader.gap(index + 1);
  const year = YEAR_GAPS.has(gap)
    ? (yearAfter(reader, index + 1) ?? earlyYear(reader, index + 1))
    : undefined;
  if (year)
    return reading(reader, index, year.next, point({ month: number, ...year.fields }), monthRule.name);
  const joined = gap === 'space' || gap === 'of' || gap === 'the' || gap === 'a';
  const relative = joined ? inPointedYear(reader, index, { month: number }, monthRule.name) : undefined;
  if (relative) return relative;
  const why = refused(reader, index, piece);
  if (why === undefined) return reading(reader, index, index + 1, point({ month: number }), monthRule.name);
  reader.reject(piece, why);
  return undefined;
}
