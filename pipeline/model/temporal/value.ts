import type { Span } from '../span.ts';
import type { Fields, Unit } from './fields.ts';

/** Which part of the point is meant: “early May”, “mid-1994”, “late nineteenth century”. */
export type Part = 'start' | 'mid' | 'end';

/** On which side of the printed point the meant one lies; `from` and `to` are the ends of an open interval. */
export const BOUNDS = ['before', 'after', 'on-or-before', 'on-or-after', 'from', 'to'] as const;
export type Bound = (typeof BOUNDS)[number];

/** How a quantity of time is bounded or blurred. */
export const MEASURES = [
  'approx',
  'less-than',
  'more-than',
  'equal-or-less',
  'equal-or-more',
  'start',
  'mid',
  'end',
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * An operation on another point: so many units from the day of speaking (`speech`: “last year”), or from the
 * point that the text speaks of (`text`: “two years later”). `by` is a direction only where the number is vague.
 */
export interface Shift {
  readonly from: 'speech' | 'text' | 'either';
  readonly unit: Unit;
  readonly by: number | 'past' | 'future';
  /** “the next Friday”: the nearest such weekday, month or season, in this direction. */
  readonly nearest?: true;
  /** The words count units (“a year ago”), they do not point at one (“last year”). */
  readonly counted?: true;
  /** Of the year that is found, the unit in which the text stands: “the same month last year”. */
  readonly same?: Unit;
}

/** So many units at one end of a point: “the first ten months of 1915”, “the second Monday of May”. */
export interface Stretch {
  readonly from: 'first' | 'last';
  /** How many units are passed over: 1 for “the second week”. */
  readonly skip: number;
  readonly quantity: number;
  readonly unit: Unit;
  /** Only such days count. */
  readonly weekday?: number;
}

/**
 * A point in time, at any precision. All points have all keys in one order (`pointOf`): most code reads points, and it is
 * quick as long as they look alike to V8.
 */
export interface Point {
  readonly is: 'point';
  readonly fields: Fields;
  readonly shift: Shift | undefined;
  readonly part: Part | undefined;
  readonly stretch: Stretch | undefined;
  readonly approximate: true | undefined;
  readonly uncertain: true | undefined;
  readonly bound: Bound | undefined;
  /** Where it is not Gregorian: `julian`, `islamic` … */
  readonly calendar: string | undefined;
  /** The other reading of an ambiguous numeric date. */
  readonly otherwise: Fields | undefined;
  /** Another style of the same day: “25 October (7 November) 1917”. */
  readonly newStyle: Fields | undefined;
}

/** What a point can say beside its fields. */
export type Modifiers = Partial<Omit<Point, 'is' | 'fields'>>;

const NONE: Modifiers = {};

export const pointOf = (fields: Fields, more: Modifiers = NONE): Point => ({
  is: 'point',
  fields,
  shift: more.shift,
  part: more.part,
  stretch: more.stretch,
  approximate: more.approximate,
  uncertain: more.uncertain,
  bound: more.bound,
  calendar: more.calendar,
  otherwise: more.otherwise,
  newStyle: more.newStyle,
});

/** Where a stretch of time lies: before or behind where one stands, or at one end of a longer one. */
export type Lies = 'past' | 'future' | 'first' | 'last';

/** A smaller part of a quantity: the months and days of “two years, three months and five days”. */
export interface SmallerPart {
  readonly quantity: number;
  readonly unit: Unit;
  readonly and?: SmallerPart;
}

/** A quantity of time; `quantity` is undefined for “some years”. */
export interface Duration {
  readonly is: 'duration';
  readonly quantity: number | undefined;
  readonly unit: Unit;
  /** Smaller parts: “two years and three months”. */
  readonly and: SmallerPart | undefined;
  readonly measure: Measure | undefined;
  /** “the past three months”, “the first nine months”: where the stretch lies. */
  readonly lies: Lies | undefined;
}

/** All durations have all keys, as points have. */
export const durationOf = (
  quantity: number | undefined,
  unit: Unit,
  { and, measure, lies }: Partial<Pick<Duration, 'and' | 'measure' | 'lies'>> = {},
): Duration => ({ is: 'duration', quantity, unit, and, measure, lies });

/** What recurs: “every year”, “twice a month”, “each Thursday”. */
export interface Recurrence {
  readonly is: 'set';
  readonly unit: Unit;
  readonly quantity?: number;
  readonly fields?: Fields;
  /** As TIMEX3 writes it: EVERY, EACH, EVERY OTHER, EVERY 3. */
  readonly quant?: string;
  /** How often in the unit. */
  readonly frequency?: number;
  /** How often at most, where `frequency` is the lesser of two numbers: “15 to 20 times a day”. */
  readonly most?: number;
}

/** The present, the past or the future, without a place in the calendar. */
export interface Reference {
  readonly is: 'reference';
  readonly to: 'present' | 'past' | 'future';
}

export interface RangeEnd extends Span {
  readonly point: Point;
}

/** From one point to another, each with its own span. */
export interface Range {
  readonly is: 'range';
  readonly begin: RangeEnd;
  /** null: open (“1991-1993 and beyond”, “since”). */
  readonly end: RangeEnd | null;
  /** “between 1941 and 1944”: perhaps a point in it. */
  readonly between: true | undefined;
}

/** What a temporal expression says, before the context fills what it leaves open. */
export type Temporal = Point | Duration | Recurrence | Reference | Range;
