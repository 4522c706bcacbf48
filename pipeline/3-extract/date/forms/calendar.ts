import type { Rule } from '../../../model/rule.ts';
import type { Fields } from '../../../model/temporal/fields.ts';
import type { Point } from '../../../model/temporal/value.ts';
import { endsPhrase } from '../clause.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { agoUnit, pointedUnit, pointerAt } from './deictic.ts';
import { isYear } from './four-digits.ts';
import { monthAt } from './month.ts';
import { numbersAnAct } from './number-of-act.ts';
import { cutFromNumber, dayAt, ordinalAt } from './numbers.ts';
import { fullYear, yearAfter } from './year.ts';
import { yearSaidAtLength } from './year-at-length.ts';

export const dayMonthRule: Rule = {
  name: 'date/day-month-year',
  form: 'Day, month and year in the European order, the year perhaps left to the context; a weekday before it is checked, not used.',
  examples: [
    { text: 'It was signed on 14 December 2015.', quote: '14 December 2015', value: 'date 2015-12-14' },
    {
      text: 'It was signed on the 14th of Dec., 2015.',
      quote: '14th of Dec., 2015',
      value: 'date 2015-12-14',
    },
    { text: 'Born on 31 June 1986, he says.', quote: '31 June 1986', value: 'date 1986-06-31' },
    {
      text: 'Given this 14th day of March, in the year of our Lord 1873.',
      quote: '14th day of March, in the year of our Lord 1873',
      value: 'date 1873-03-14',
    },
    { text: 'So was Law 18/2010 of 4 May.', quote: '4 May', value: 'date 2010-05-04' },
    { text: 'He left on 11 May.', quote: '11 May', value: 'date XXXX-05-11' },
  ],
  counterexamples: [
    'See section 24 of the Act.',
    'He had 15 may flowers and 3 marches.',
    'Law No. 28 of April 27, 1948 and Decrees Nos. 4 and 5 of May 1999 were repealed.',
  ],
};

export const monthDayRule: Rule = {
  name: 'date/month-day-year',
  form: 'Month, day and year in the American order, the year perhaps left to the context.',
  examples: [
    { text: 'It was signed on December 14, 2015.', quote: 'December 14, 2015', value: 'date 2015-12-14' },
    { text: 'On May 11 1991 the talks began.', quote: 'May 11 1991', value: 'date 1991-05-11' },
    { text: 'Of February, 24, 1917.', quote: 'February, 24, 1917', value: 'date 1917-02-24' },
    { text: 'They met on March 3rd.', quote: 'March 3rd', value: 'date XXXX-03-03' },
  ],
  counterexamples: ['They lost in March 15,000 men.', 'Prices rose in May 5% on average.'],
};

interface Tail {
  readonly next: number;
  readonly fields: Fields;
  readonly shift?: Point['shift'];
}

const YEAR_GAPS = new Set(['space', 'comma', 'of', 'dash', 'apostrophe', 'in']);

/** “8 November last”, “the 1st of May next”: the nearest such day on that side. */
function nearestYear(reader: Reader, index: number): Tail | undefined {
  const piece = reader.at(index);
  const by = reader.words.directed.nearest.indexOf(piece?.word?.text ?? '');
  if (!piece || by < 0 || pointedUnit(reader, index) || !endsPhrase(reader, piece.end, piece.sentence))
    return undefined;
  const shift = { from: 'speech', unit: 'year', by: by === 0 ? -1 : 1, nearest: true } as const;
  return { next: index + 1, fields: {}, shift };
}

/** The year after a day and a month, said (“1991”), relative (“last year”) or missing. */
export function tailYear(reader: Reader, next: number): Tail {
  const gap = reader.gap(next);
  const year = YEAR_GAPS.has(gap) ? (yearAfter(reader, next) ?? yearSaidAtLength(reader, next)) : undefined;
  if (year) return year;
  const relative =
    gap === 'space' || gap === 'of' || gap === 'comma' || gap === 'the'
      ? agoUnit(reader, next, 'year')
      : undefined;
  if (relative) return { next: relative.next, fields: {}, shift: relative.shift };
  const beside = gap === 'space' ? nearestYear(reader, next) : undefined;
  if (beside) return beside;
  const early = reader.at(next);
  const small = early?.width === 3 && early.value > 99 && !early.tainted && gap === 'space';
  return small ? { next: next + 1, fields: { year: early.value } } : { next, fields: {} };
}

/** The usual fields in one order, so that most dates have one shape. */
function fieldsOf({ fields: { year, bc, twoDigits } }: Tail, month: number, day: number): Fields {
  if (year === undefined) return { month, day };
  if (twoDigits) return { year, month, day, twoDigits };
  return bc ? { year, month, day, bc } : { year, month, day };
}

/** “Law 18/2010 of 4 May”, “Decree-Law No. 48/95 of 15 March”: the number tells the year; up to 31 it may be no year. */
function yearOfNumber(reader: Reader, start: number): Fields {
  const number = /\d\/((?:1[89]|20)\d\d|3[2-9]|[4-9]\d),? of (?:the )?$/.exec(
    reader.prose.slice(Math.max(0, start - 20), start),
  );
  if (!number) return {};
  const year = Number(number[1]);
  return year < 100 ? { year: fullYear(year), twoDigits: true } : { year };
}

function made(
  reader: Reader,
  first: number,
  tail: Tail,
  month: number,
  day: number,
  rule: string,
): PointReading {
  const { shift } = tail;
  const open = tail.fields.year === undefined && !shift;
  const known = open ? { ...tail, fields: yearOfNumber(reader, reader.at(first)?.start ?? 0) } : tail;
  const value = point(fieldsOf(known, month, day), shift && { shift });
  return reading(reader, first, tail.next, value, rule);
}

/** “14th day of March”: where the month stands behind a day. */
function monthPlace(reader: Reader, next: number): number {
  const word = reader.word(next);
  const named = word?.unit === 'day' && !word.plural && reader.gap(next) === 'space';
  return named && reader.gap(next + 1) === 'of' ? next + 1 : next;
}

const DAY_GAPS = new Set(['space', 'of', 'glued', 'dash']);

/** “14 December 2015”, “14th of Dec., 2015”, “14-Dec-2015”. */
export function dayMonth(reader: Reader, index: number): PointReading | undefined {
  const day = dayAt(reader, index);
  if (!day || !DAY_GAPS.has(reader.gap(day.next))) return undefined;
  const place = monthPlace(reader, day.next);
  const month = monthAt(reader, place);
  const piece = reader.at(place);
  if (month === undefined || !piece) return undefined;
  if (numbersAnAct(reader, index, place)) return undefined;
  const tail = tailYear(reader, place + 1);
  const doubtful = tail.next === place + 1 && !piece.capital;
  if (doubtful || /[\p{L}\p{N}.,]/u.test(reader.char((reader.at(index)?.start ?? 0) - 1))) return undefined;
  return made(reader, index, tail, month, day.value, dayMonthRule.name);
}

const MONTH_GAPS = new Set(['space', 'the', 'glued', 'dash', 'dot']);

/** “February, 24, 1917”: a misprint that only a full date makes sure. */
const commaBeforeDay = (reader: Reader, index: number): boolean =>
  reader.gap(index) === 'comma' &&
  (reader.at(index)?.width ?? 0) > 0 &&
  reader.gap(index + 1) === 'comma' &&
  isYear(reader.at(index + 1));

/** “December 14, 2015”, “May 11”, “March the 3rd”. */
export function monthDay(reader: Reader, index: number): PointReading | undefined {
  const month = monthAt(reader, index);
  if (month === undefined) return undefined;
  if (!MONTH_GAPS.has(reader.gap(index + 1)) && !commaBeforeDay(reader, index + 1)) return undefined;
  const day = reader.at(index + 1)?.width === 0 ? ordinalAt(reader, index + 1) : dayAt(reader, index + 1);
  const capital = reader.at(index)?.capital === true;
  if (!day || !capital || day.value > 31 || day.value < 1 || cutFromNumber(reader, index + 1))
    return undefined;
  return made(reader, index, tailYear(reader, day.next), month, day.value, monthDayRule.name);
}

/** A weekday before a calendar date: “Monday, 14 December 2015”. */
export function weekdayDate(reader: Reader, index: number): PointReading | undefined {
  const pointer = pointerAt(reader, index);
  if (pointer && reader.gap(pointer.next) === 'space') {
    const named = reader.word(pointer.next)?.deictic ? undefined : weekdayDate(reader, pointer.next);
    return named && reading(reader, index, named.next, named.value, named.rule);
  }
  const weekday = reader.word(index)?.weekday;
  const gap = reader.gap(index + 1);
  if (weekday === undefined || (gap !== 'space' && gap !== 'comma' && gap !== 'the')) return undefined;
  const date = dayMonth(reader, index + 1) ?? monthDay(reader, index + 1);
  if (!date) return undefined;
  const fields = { weekday, ...date.value.fields };
  return reading(reader, index, date.next, { ...date.value, fields }, date.rule);
}
