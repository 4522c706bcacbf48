/** A number, or the ends of a range; an open end is null. */
export type Value = number | readonly (number | null)[];

/** Reasons of the figure layer against a number, by which a set counts it all the same. */
type Reason = `figure/${string}`;

/** What a development set does otherwise than the guidelines. Never more than another choice among what was read. */
export interface Habit {
  /** Which span of a figure the set marks. */
  readonly span: 'number' | 'whole';
  /** `more than 5` is 5, or the interval from 5. */
  readonly bounds: 'number' | 'interval';
  /** `hundreds`: the greatest value by the set's convention, as a multiple of the least. */
  readonly vague?: (least: number) => Value;
  /** Amounts are given in the largest unit that makes them whole. */
  readonly whole?: true;
  /** A duration of several parts is one amount, in the unit of its last part. */
  readonly summed?: true;
  /** A range is one number, its middle. */
  readonly middle?: true;
  /** Units are spelled as in America, and feet with inches are feet. */
  readonly american?: true;
  /** Money is called by name, not by ISO code. */
  readonly names?: true;
  /** Only what is counted has a noun, not what is measured or paid; “times” is a noun. */
  readonly nouns?: 'of-counts';
  /** Records whose id begins so mark the numbers alone, without their units. */
  readonly bareIn?: string;
  /** Records whose id begins so mark lengths alone among the measures. */
  readonly lengthsIn?: string;
  /** Kinds that the set has sentences of, but marks nowhere. */
  readonly unmarked?: readonly string[];
  /** Only a verb or particle says that an amount is a change, no noun: “an increase of 5 %” and “a 5 % rise” are 5 %. */
  readonly changes?: 'by-verbs';
  /** The ends of a range stand as they are printed, also where it falls. */
  readonly ends?: 'as-printed';
  /** What a sum is paid for is not in its unit: “$1.40 a share” is 1.40 dollars. */
  readonly rates?: 'apart';
  /** “5p” is a count of “p”. */
  readonly pence?: 'counted';
  /** A part of a whole is so many hundredths of it: “half the towns” is 0.5 of the unit “% towns”. */
  readonly parts?: 'hundredths-of';
  /** “More than 3 %” or “about 3 %” says more to the set than that it rose; a percentage with a minus is a fall. */
  readonly boundsFirst?: true;
  /** “Averaged 5”: the set takes the verb, not the noun, for a word of nearness. */
  readonly averages?: 'about';
  /** Numbers that we reject by these names are numbers to the set. */
  readonly counted?: readonly Reason[];
  /** Every run of digits in a number that we reject by these names is a number of its own: `192.168.1.2` is four. */
  readonly countedInParts?: readonly Reason[];
  /** A year by itself is a number to the set. */
  readonly years?: true;
  /**
   * A text is an expression by itself: the figure layer reads it whole, no part is a date first, and a number that is all
   * of it is one, whatever it would be in a sentence.
   */
  readonly alone?: true;
  /** Fractions are rounded to so many places. */
  readonly places?: number;
  /** What “pounds” and “£” are called. */
  readonly pound?: string;
}
