import { bareUnit } from './forms/bare-unit.ts';
import { dayMonth, monthDay, weekdayDate } from './forms/calendar.ts';
import { century } from './forms/century.ts';
import { clock } from './forms/clock.ts';
import { dayOfMonth } from './forms/day-of-month.ts';
import { partBeforeDay } from './forms/day-part.ts';
import { decade } from './forms/decade.ts';
import { pointing, unitBeside } from './forms/deictic.ts';
import { duration, lying } from './forms/duration.ts';
import { endedUnit } from './forms/ended.ts';
import { feast } from './forms/feast.ts';
import { fiscalYear } from './forms/fiscal.ts';
import { month } from './forms/month.ts';
import { numeric, numericMonth } from './forms/numeric.ts';
import { twoStyles } from './forms/old-style.ts';
import { otherCalendar } from './forms/other-calendar.ts';
import { possessedQuarter, quarter } from './forms/quarter.ts';
import { recurrence } from './forms/recurrence.ts';
import { reference } from './forms/reference.ts';
import { romanMonth } from './forms/roman-month.ts';
import { season } from './forms/season.ts';
import { counted } from './forms/shift.ts';
import { thisTime } from './forms/this-time.ts';
import { week } from './forms/week.ts';
import { weekday } from './forms/weekday.ts';
import { year } from './forms/year.ts';
import { yearAgo } from './forms/year-ago.ts';
import { yearSpan } from './forms/year-span.ts';
import type { Piece } from './piece.ts';
import type { Gap, Reader } from './reader.ts';
import type { Form } from './reading.ts';
import type { Word } from './word.ts';

interface Beginning {
  readonly form: Form;
  /** Whether an expression of this form can begin with the word. */
  readonly with: (word: Word) => boolean;
  /** Whether the word can be the whole expression, with nothing near behind it. */
  readonly alone?: (word: Word) => boolean;
}

const never = (): boolean => false;
const counts = (word: Word): boolean =>
  word.cardinal !== undefined ||
  word.multiplier !== undefined ||
  word.vague === true ||
  word.fraction !== undefined;
const ranks = (word: Word): boolean => word.ordinal !== undefined || (word.cardinal ?? 0) >= 20;
const measures = (word: Word): boolean => word.unit !== undefined;
const points = (word: Word): boolean => word.deictic !== undefined;

/** Which words begin which form. A form that is not asked could not have read anything. */
const BEGINNINGS: readonly Beginning[] = [
  { form: weekdayDate, with: (word) => word.weekday !== undefined || points(word) },
  { form: partBeforeDay, with: (word) => word.dayPart !== undefined },
  { form: dayMonth, with: ranks },
  { form: monthDay, with: (word) => word.month !== undefined },
  { form: month, with: (word) => word.month !== undefined, alone: () => true },
  {
    form: clock,
    with: (word) => word.clock !== undefined || word.cardinal !== undefined || word.fraction !== undefined,
    alone: (word) => word.clock !== undefined || word.cardinal !== undefined,
  },
  { form: fiscalYear, with: (word) => word.periodWord === true },
  {
    form: feast,
    with: (word) => word.feast === true || points(word),
    alone: (word) => word.feast === true,
  },
  { form: season, with: (word) => word.season !== undefined, alone: () => true },
  { form: endedUnit, with: measures },
  {
    form: quarter,
    with: (word) => ranks(word) || word.periodWord === true || word.edge === 'last' || word.part === 'end',
  },
  { form: possessedQuarter, with: points },
  { form: week, with: (word) => word.unit === 'week' },
  { form: otherCalendar, with: (word) => word.otherCalendarMonth !== undefined },
  { form: century, with: ranks },
  {
    form: decade,
    with: (word) => word.decadeName !== undefined || (word.cardinal ?? 0) >= 10,
    alone: (word) => word.decadeName !== undefined,
  },
  {
    form: year,
    with: (word) => word.era === 'ad' || word.unit === 'year' || word.cardinal !== undefined,
  },
  {
    form: recurrence,
    with: (word) =>
      counts(word) ||
      measures(word) ||
      word.each === true ||
      word.times !== undefined ||
      word.frequency !== undefined ||
      word.weekday !== undefined ||
      word.workday === true,
    alone: (word) =>
      measures(word) || word.frequency !== undefined || word.weekday !== undefined || word.workday === true,
  },
  { form: counted, with: (word) => counts(word) || measures(word) },
  { form: lying, with: (word) => word.lies !== undefined },
  { form: pointing, with: points },
  { form: unitBeside, with: measures },
  { form: thisTime, with: points },
  { form: duration, with: (word) => counts(word) || measures(word), alone: measures },
  { form: weekday, with: (word) => word.weekday !== undefined, alone: () => true },
  {
    form: reference,
    with: (word) =>
      word.reference !== undefined ||
      word.dayReference !== undefined ||
      word.referenceNoun !== undefined ||
      word.referenceAdjective !== undefined ||
      word.dateNoun === true ||
      word.unit === 'day',
    alone: () => true,
  },
  { form: yearAgo, with: (word) => measures(word) || word.text === 'period', alone: () => true },
  {
    form: bareUnit,
    with: (word) => word.unit === 'quarter' || word.unit === 'weekend',
    alone: () => true,
  },
];

interface Forms {
  readonly alone: readonly Form[];
  readonly near: readonly Form[];
}

const remembered = new WeakMap<Word, Forms>();

function formsOfWord(word: Word): Forms {
  const known = remembered.get(word);
  if (known) return known;
  const begun = BEGINNINGS.filter((beginning) => beginning.with(word));
  const forms = {
    near: begun.map(({ form }) => form),
    alone: begun.filter(({ alone = never }) => alone(word)).map(({ form }) => form),
  };
  remembered.set(word, forms);
  return forms;
}

const SMALL: Forms = {
  near: [
    numeric,
    romanMonth,
    twoStyles,
    dayMonth,
    clock,
    numericMonth,
    yearSpan,
    otherCalendar,
    decade,
    year,
    recurrence,
    counted,
    duration,
  ],
  alone: [clock, decade, year],
};
/** “1H 2015”, “3Q15”. */
const GLUED: readonly Form[] = [quarter, ...SMALL.near];
const LONE_YEAR: readonly Form[] = [clock, decade, year];
const MARKED_YEAR: readonly Form[] = [numeric, yearSpan, numericMonth, clock, decade, year];
const SPACED_YEAR: readonly Form[] = [clock, quarter, decade, year, counted, duration];

/** What four digits can begin, by what stands behind them. */
function formsOfYear(gap: Gap): readonly Form[] {
  if (gap === 'space' || gap === 'glued' || gap === 'possessive') return SPACED_YEAR;
  return gap === 'dash' || gap === 'slash' || gap === 'dot' || gap === 'colon' ? MARKED_YEAR : LONE_YEAR;
}

const LONG: Forms = { near: [recurrence, counted, duration], alone: [] };
const ORDINAL: Forms = {
  near: [twoStyles, dayMonth, otherCalendar, century, quarter, dayOfMonth],
  alone: [dayOfMonth],
};
const PLURAL: Forms = { near: [decade], alone: [decade] };
const CENTURY: Forms = { near: [century], alone: [century] };

function formsOfDigits({ suffix, width }: Piece): Forms {
  if (suffix === 'th') return ORDINAL;
  if (suffix === 's') return PLURAL;
  if (suffix === 'c') return CENTURY;
  return width <= 3 ? SMALL : LONG;
}

/** The forms to ask about the piece at an index. */
export function formsFor(reader: Reader, index: number): readonly Form[] {
  const piece = reader.at(index);
  if (!piece) return [];
  const near = reader.near(index);
  if (piece.width === 4 && piece.suffix === undefined)
    return near ? formsOfYear(reader.gap(index + 1)) : LONE_YEAR;
  const forms = piece.word ? formsOfWord(piece.word) : formsOfDigits(piece);
  if (forms === SMALL && near && reader.gap(index + 1) === 'glued') return GLUED;
  return near ? forms.near : forms.alone;
}

/** Forms that read a whole date: no other form reads more from the same piece. */
export const WHOLE: ReadonlySet<Form> = new Set([numeric, twoStyles, dayMonth, monthDay, weekdayDate]);
