import type { Rule } from '../../../model/rule.ts';
import { type Fields, UNITS_BY_SIZE, type Unit } from '../../../model/temporal/fields.ts';
import type { Point, Recurrence, Stretch } from '../../../model/temporal/value.ts';
import type { Reader } from '../reader.ts';
import { type Form, isPoint, type PointReading, type Reading, reading } from '../reading.ts';
import { ordinalAt } from './numbers.ts';
import { sameUnit } from './part.ts';
import { quantityAt } from './quantity.ts';
import { unitAt } from './unit.ts';

export const stretchRule: Rule = {
  name: 'date/stretch',
  form: 'So many units at the beginning or the end of a longer date, or one of them by its rank: “the first ten months of 1915”, “the last week of August”, “the second Monday of May 1990”. Without a number it is the beginning or the end.',
  examples: [
    {
      text: 'In the first ten months of 1915 it dealt with 340 cases.',
      quote: 'first ten months of 1915',
      value: 'interval 1915-01/1915-10',
    },
    {
      text: 'It met in the second ten days of July 2004.',
      quote: 'second ten days of July 2004',
      value: 'interval 2004-07-11/2004-07-20',
    },
    {
      text: 'It closed in the last week of August 1944.',
      quote: 'last week of August 1944',
      value: 'interval 1944-08-25/1944-08-31',
    },
    {
      text: 'It met on the second Monday of May 1990.',
      quote: 'second Monday of May 1990',
      value: 'date 1990-05-14',
    },
    {
      text: 'In the last days of March 1926 it was ratified.',
      quote: 'last days of March 1926',
      value: 'date 1926-03 end',
    },
    {
      text: 'It meets on the first Monday of each month.',
      quote: 'first Monday of each month',
      value: 'set P1M',
    },
    {
      text: 'It is open on any second Thursday of the month.',
      quote: 'second Thursday of the month',
      value: 'set P1M',
    },
  ],
  counterexamples: ['The first of the members; the last word of the minister.'],
};

interface Head {
  readonly from: Stretch['from'];
  readonly skip: number;
  readonly next: number;
}

/** “first”, “last”, “second”: at which end, and how many units are passed over. */
function headAt(reader: Reader, index: number): Head | undefined {
  const edge = reader.word(index)?.edge;
  if (edge) return { from: edge, skip: 0, next: index + 1 };
  const nth = ordinalAt(reader, index);
  return nth && nth.value >= 1 ? { from: 'first', skip: nth.value - 1, next: nth.next } : undefined;
}

interface Counted {
  readonly unit: Unit;
  /** Undefined where the words say no number. */
  readonly quantity: number | undefined;
  readonly weekday?: number;
  readonly next: number;
}

/** “Monday”, “week”, “ten months”, “days”. */
function countedAt(reader: Reader, index: number): Counted | undefined {
  const piece = reader.at(index);
  const weekday = piece?.capital ? piece.word?.weekday : undefined;
  if (weekday !== undefined) return { unit: 'day', quantity: 1, weekday, next: index + 1 };
  const found = unitAt(piece?.word);
  if (found) return { unit: found.unit, quantity: found.plural ? undefined : found.times, next: index + 1 };
  const quantity = quantityAt(reader, index, true);
  return quantity?.plural && !quantity.and
    ? { unit: quantity.unit, quantity: quantity.quantity, next: quantity.next }
    : undefined;
}

/** The finest unit that the fields name. */
function finest(
  { month, season, quarter, half, year, decade, century }: Fields,
  shifted?: Unit,
): Unit | undefined {
  if (month !== undefined) return 'month';
  if (season !== undefined) return 'season';
  if (quarter !== undefined) return 'quarter';
  if (half !== undefined) return 'half';
  if (year !== undefined) return 'year';
  if (decade !== undefined) return 'decade';
  return century === undefined ? shifted : 'century';
}

/** Whether units of one kind lie inside the point. */
function holds({ fields, shift, part, bound, stretch }: Point, unit: Unit): boolean {
  if (part || bound || stretch || fields.day !== undefined || fields.hour !== undefined) return false;
  const own = finest(fields, shift?.unit);
  return own !== undefined && UNITS_BY_SIZE.indexOf(unit) < UNITS_BY_SIZE.indexOf(own);
}

/** Years in the quarter of a century. */
const QUARTER = 25;

/** “the second ten days of July”: the 11th to the 20th; what is left of a month behind them has no number of days. */
const tenDays = (base: Point, { unit, quantity }: Counted, skip: number): Point | undefined =>
  unit === 'day' && quantity === 10 && skip === 1
    ? { ...base, stretch: { from: 'first', skip: 10, quantity, unit } }
    : undefined;

function pointOf(base: Point, head: Head, counted: Counted): Point | undefined {
  const { from, skip } = head;
  const { unit, quantity, weekday } = counted;
  if (quantity === undefined)
    return skip === 0 ? { ...base, part: from === 'first' ? 'start' : 'end' } : undefined;
  if (skip > 0 && quantity > 1) return tenDays(base, counted, skip);
  if (unit === 'quarter' && (base.fields.century !== undefined || base.shift?.unit === 'century')) {
    const years = { from, skip: skip * QUARTER, quantity: quantity * QUARTER, unit: 'year' } as const;
    return { ...base, stretch: years };
  }
  return { ...base, stretch: { from, skip, quantity, unit, ...(weekday === undefined ? {} : { weekday }) } };
}

/** “the second Thursday of the month”: such a day of every month. */
function everyMonth(reader: Reader, index: number, { next, value }: PointReading): Reading | undefined {
  const unit = value.shift?.unit;
  return unit && reading(reader, index, next, { is: 'set', unit, quantity: 1 }, stretchRule.name);
}

/** A stretch of what another form reads; `inner` reads any expression. */
export function stretch(reader: Reader, index: number, inner: Form): Reading | undefined {
  const head = headAt(reader, index);
  if (!head || reader.gap(head.next) !== 'space') return undefined;
  const counted = countedAt(reader, head.next);
  const gap = counted && reader.gap(counted.next);
  if (!counted || (gap !== 'of' && gap !== 'in')) return undefined;
  const unit = sameUnit(reader, counted.next);
  if (unit && counted.weekday !== undefined) return everyMonth(reader, index, unit);
  const whole = inner(reader, counted.next) ?? unit;
  if (!whole) return undefined;
  const made = (value: Point | Recurrence): Reading => ({
    ...reading(reader, index, whole.next, value, stretchRule.name),
    end: whole.end,
  });
  if (whole.value.is === 'set') return made(whole.value);
  if (!isPoint(whole) || !holds(whole.value, counted.unit)) return undefined;
  const value = pointOf(whole.value, head, counted);
  return value && made(value);
}
