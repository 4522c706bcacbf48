import type { Rule } from '../../../model/rule.ts';
import { type Fields, UNITS_BY_SIZE, type Unit } from '../../../model/temporal/fields.ts';
import type { Shift } from '../../../model/temporal/value.ts';
import { endsClause } from '../clause.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import type { Deictic, Word } from '../word.ts';
import { isYear } from './four-digits.ts';
import { counted } from './shift.ts';

export const deicticRule: Rule = {
  name: 'date/pointing',
  form: 'A unit, month, season or weekday pointed at: “last year”, “that month”, “the following day”, “next Friday”.',
  examples: [
    {
      text: 'It ended in 1991; the following year it was renamed.',
      quote: 'following year',
      value: 'date 1992',
    },
    {
      text: 'He came on 5 May 1990 and left that same day.',
      quote: 'that same day',
      value: 'date 1990-05-05',
    },
    {
      text: 'He came on 5 May 1990; the day before, they had left.',
      quote: 'day before',
      value: 'date 1990-05-04',
    },
    { text: 'Last year nothing was done.', quote: 'Last year', value: 'relative XXXX' },
  ],
  counterexamples: [
    'This is the last one of the same kind.',
    'The following decree applies.',
    'It was the day before the battle.',
  ],
};

/** Where a pointing word looks from, and how many units away. */
const POINTING: Readonly<Record<Deictic, readonly [Shift['from'], -1 | 0 | 1]>> = {
  last: ['speech', -1],
  previous: ['text', -1],
  next: ['either', 1],
  following: ['text', 1],
  this: ['speech', 0],
  current: ['speech', 0],
  that: ['text', 0],
  same: ['text', 0],
};

interface Pointer {
  readonly next: number;
  readonly from: Shift['from'];
  readonly by: -1 | 0 | 1;
}

/** “last”, “that same”, “this coming”, “the previous”. */
export function pointerAt(reader: Reader, index: number): Pointer | undefined {
  const deictic = reader.word(index)?.deictic;
  if (deictic === undefined) return undefined;
  const second = reader.word(index + 1)?.deictic;
  const [from, by] = POINTING[deictic];
  if (second === undefined || reader.gap(index + 1) !== 'space') return { next: index + 1, from, by };
  // “said that last week …” begins a clause.
  if (deictic === 'that' && (second === 'last' || second === 'next')) return undefined;
  const [, further] = POINTING[second];
  return { next: index + 2, from, by: by === 0 ? further : by };
}

/** Units that can be pointed at; hours and seconds are not, as dates. */
const UNITS = new Set<Unit>(UNITS_BY_SIZE.slice(UNITS_BY_SIZE.indexOf('night')));

export interface Pointed {
  readonly next: number;
  readonly shift: Shift;
  readonly fields: Fields;
}

const unitOf = (word: Word | undefined): Unit | undefined =>
  word?.unit !== undefined && word.unit !== 'fortnight' && !word.plural && UNITS.has(word.unit)
    ? word.unit
    : undefined;

/** “last year”, “that same month”, “the current fiscal year”. */
export function pointedUnit(reader: Reader, index: number): Pointed | undefined {
  const pointer = pointerAt(reader, index);
  if (!pointer || !reader.next(pointer.next)) return undefined;
  const fiscal = reader.words.quantity.fiscal.includes(reader.word(pointer.next)?.text ?? '');
  const place = fiscal && reader.next(pointer.next + 1) ? pointer.next + 1 : pointer.next;
  const unit = unitOf(reader.word(place));
  if (unit === undefined) return undefined;
  const { by } = pointer;
  const from = onThisDay(reader, index, unit) ? 'text' : fromWhere(reader, index, pointer, unit);
  return { next: place + 1, shift: { from, unit, by }, fields: fiscal ? { fiscal: true } : {} };
}

/** “next year” looks from the day of speaking, “the next year” from where the text stands. */
function fromWhere(reader: Reader, index: number, { from }: Pointer, unit: Unit): Shift['from'] {
  const piece = reader.at(index);
  if (from !== 'either' || unit === 'day' || !piece) return from;
  const article = reader.wordBefore(piece.start, piece.sentence) === reader.words.directed.article;
  return article ? from : 'speech';
}

/** “on this day” tells of a day of the text; “to this day” of the present. */
function onThisDay(reader: Reader, index: number, unit: Unit): boolean {
  const piece = reader.at(index);
  return (
    unit === 'day' &&
    piece !== undefined &&
    reader.isOneOf('dayOfText', reader.wordBefore(piece.start, piece.sentence))
  );
}

/** “that date”, “the same date”: a date is a day only where it is taken up. */
function datePointed(reader: Reader, index: number): Pointed | undefined {
  const pointer = pointerAt(reader, index);
  if (pointer?.by !== 0 || reader.gap(pointer.next) !== 'space') return undefined;
  const word = reader.word(pointer.next);
  if (!word?.dateNoun || reader.word(index)?.deictic === 'current') return undefined;
  if (pointer.from === 'speech' && !onThisDay(reader, index, 'day')) return undefined;
  return { next: pointer.next + 1, shift: { from: 'text', unit: 'day', by: 0 }, fields: {} };
}

/** The relative year behind a month: “June last year”, “August of that year”, “15 January of the year following”. */
export function agoUnit(reader: Reader, index: number, unit: Unit): Pointed | undefined {
  const pointed = pointedUnit(reader, index) ?? besideUnit(reader, index);
  return pointed?.shift.unit === unit ? pointed : undefined;
}

function besideUnit(reader: Reader, index: number): Pointed | undefined {
  const made = unitBeside(reader, index);
  const { shift, fields } = made?.value ?? {};
  return made && shift && fields ? { next: made.next, shift, fields } : undefined;
}

/** Units that a pointed year has one of the same name of: “the same month last year”. */
const SAME = new Set<Unit>(['day', 'month', 'quarter']);

/** “the same month last year”, “that quarter of the previous year”, “the same month of 2008”. */
function sameOfYear(reader: Reader, index: number): Pointed | undefined {
  const pointed = pointedUnit(reader, index) ?? datePointed(reader, index);
  if (pointed?.shift.by !== 0 || !SAME.has(pointed.shift.unit)) return undefined;
  const same = pointed.shift.unit;
  const { next } = pointed;
  const gap = reader.gap(next);
  const year = gap === 'space' || gap === 'of' || gap === 'a' ? yearBehind(reader, next) : undefined;
  if (year) return { ...year, shift: { ...year.shift, same } };
  const printed =
    (gap === 'of' || gap === 'in') && isYear(reader.at(next)) ? reader.at(next)?.value : undefined;
  if (printed === undefined) return undefined;
  return { next: next + 1, shift: { from: 'text', unit: 'year', by: 0, same }, fields: { year: printed } };
}

/** “last year”, “a year earlier”, “two years later” behind a calendar name. */
function yearBehind(reader: Reader, index: number): Pointed | undefined {
  const relative = agoUnit(reader, index, 'year');
  if (relative) return relative;
  const made = counted(reader, index);
  const { shift } = made?.value ?? {};
  return made && shift?.unit === 'year' && typeof shift.by === 'number'
    ? { next: made.next, shift, fields: {} }
    : undefined;
}

/** A calendar name before a year that is pointed at: “May last year”, “summer of next year”. */
export function inPointedYear(
  reader: Reader,
  index: number,
  fields: Fields,
  rule: string,
): PointReading | undefined {
  const relative = yearBehind(reader, index + 1);
  return relative && reading(reader, index, relative.next, point(fields, { shift: relative.shift }), rule);
}

/** What a calendar name asks for once it is pointed at. */
function named(word: Word | undefined): { readonly unit: Unit; readonly fields: Fields } | undefined {
  if (word?.weekday !== undefined && !word.abbreviation && !word.many)
    return { unit: 'week', fields: { weekday: word.weekday } };
  if (word?.month !== undefined && !word.abbreviation) return { unit: 'year', fields: { month: word.month } };
  if (word?.season !== undefined && !word.many) return { unit: 'year', fields: { season: word.season } };
  if (word?.dayPart !== undefined && !word.many) return { unit: 'day', fields: { part: word.dayPart } };
  return undefined;
}

/** “last Friday”, “next May”, “this summer”, “that morning”. */
function pointedName(reader: Reader, index: number): Pointed | undefined {
  const pointer = pointerAt(reader, index);
  if (!pointer || reader.gap(pointer.next) !== 'space') return undefined;
  const piece = reader.at(pointer.next);
  const found = named(piece?.word);
  if (!found || (found.fields.month !== undefined && !piece?.capital)) return undefined;
  if (reader.isOneOf('fallNouns', piece?.word?.text ?? '') && reader.gap(pointer.next + 1) === 'of')
    return undefined;
  const shift: Shift = { from: pointer.from, unit: found.unit, by: pointer.by, nearest: true };
  return { next: pointer.next + 1, shift, fields: found.fields };
}

/** “the day before”, “the year after”, at the end of a clause. */
export function unitBeside(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  const unit = unitOf(piece?.word);
  const beside = reader.at(index + 1);
  const way = beside?.word?.direction ?? beside?.word?.deictic;
  if (!piece || !beside || unit === undefined || way === undefined) return undefined;
  if (!reader.words.directed.beside.includes(beside.word?.text ?? '') || reader.gap(index + 1) !== 'space')
    return undefined;
  if (reader.wordBefore(piece.start, piece.sentence) !== reader.words.directed.article) return undefined;
  if (!endsClause(reader, beside.end, piece.sentence)) return undefined;
  const shift: Shift = {
    from: 'text',
    unit: unit === 'night' ? 'day' : unit,
    by: way === 'earlier' || way === 'previous' ? -1 : 1,
  };
  const fields: Fields = unit === 'night' ? { part: 'NI' } : {};
  return reading(reader, index, index + 2, point(fields, { shift }), deicticRule.name);
}

export function pointing(reader: Reader, index: number): PointReading | undefined {
  if (reader.word(index)?.deictic === undefined) return undefined;
  const found =
    sameOfYear(reader, index) ??
    pointedUnit(reader, index) ??
    pointedName(reader, index) ??
    datePointed(reader, index);
  if (!found) return undefined;
  const { fields, shift, next } = found;
  const word = reader.word(index)?.deictic;
  const night = shift.unit === 'night';
  const value = night
    ? point({ part: 'NI' }, { shift: { ...shift, unit: 'day' } })
    : point(fields, { shift });
  // “current year” points, “present quarter” too; “past year” is a stretch of time, not the year before.
  if (word === undefined || reader.words.quantity.liesBeforeOne.includes(reader.word(index)?.text ?? ''))
    return undefined;
  return reading(reader, index, next, value, deicticRule.name);
}
