import type { Clause } from './clause.ts';
import { type Approximation, type FigureWords, isIn } from './words.ts';

export interface Hedge {
  readonly meaning: Approximation;
  readonly first: number;
  readonly next: number;
}

/** Bounds say more than “about”: `up to about 40` is a bound. */
const stronger = (a: Approximation, b: Approximation): Approximation => (a === 'about' ? b : a);

/**
 * The words before a number that say how exactly it is meant. `large`: no preposition of place would be used with
 * this number.
 */
export function hedgeBefore(
  clause: Clause,
  i: number,
  words: FigureWords,
  large: boolean,
): Hedge | undefined {
  const near = words.approximators.endingBefore(clause, i);
  if (!near) return undefined;
  if (!large && near.first === i - 1 && isIn(words, 'alsoPlace', clause.lower(i - 1))) return undefined;
  const far = words.approximators.endingBefore(clause, near.first);
  return far
    ? { meaning: stronger(near.value, far.value), first: far.first, next: i }
    : { meaning: near.value, first: near.first, next: i };
}

/** `or more`, `or so`, a glued `+`. */
export function hedgeAfter(clause: Clause, i: number, words: FigureWords): Hedge | undefined {
  const found = words.approximatorsAfter.startingAt(clause, i);
  if (!found || (clause.text(i) === '+' && !clause.glued(i))) return undefined;
  return { meaning: found.value, first: i, next: found.next };
}
