import type { Clause } from './clause.ts';
import { type Approximation, type FigureWords, isIn } from './words.ts';

export interface Hedge {
  readonly meaning: Approximation;
  readonly first: number;
  readonly next: number;
}

/** Bounds say more than “about”: `up to about 40` is a bound. */
const stronger = (a: Approximation, b: Approximation): Approximation => (a === 'about' ? b : a);

/** `40 kg over 200 metres`, `from under 1.8 m of snow`: a preposition of place, not a bound. */
function isPlace(clause: Clause, { first }: { readonly first: number }, words: FigureWords): boolean {
  if (!isIn(words, 'prepositionsOfBound', clause.lower(first))) return false;
  if (isIn(words, 'placeBefore', clause.lower(first - 1))) return true;
  return (
    words.unitNames.endingBefore(clause, first) !== undefined ||
    (words.unitSymbols.endingBefore(clause, first) !== undefined && clause.isDigits(first - 2))
  );
}

/** `did not exceed 40`: the verb bounds the number, and stays outside its span. */
function boundVerbBefore(clause: Clause, i: number, words: FigureWords): Hedge | undefined {
  const verb = words.boundVerbs.endingBefore(clause, i);
  return verb && { meaning: verb.value, first: i, next: i };
}

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
  if (!near) return boundVerbBefore(clause, i, words);
  const alsoPlace = near.first === i - 1 && isIn(words, 'alsoPlace', clause.lower(i - 1));
  if (alsoPlace && (!large || isPlace(clause, near, words))) return undefined;
  const far = words.approximators.endingBefore(clause, near.first);
  return far
    ? { meaning: stronger(near.value, far.value), first: far.first, next: i }
    : { meaning: near.value, first: near.first, next: i };
}

/** `brought up to 12 the number of members`: what it has come to, and no bound. */
export const isBroughtUpTo = (clause: Clause, hedge: Hedge, next: number, words: FigureWords): boolean =>
  clause.lower(hedge.first) === 'up' &&
  isIn(words, 'broughtUp', clause.lower(hedge.first - 1)) &&
  clause.lower(next) === 'the';

/** `or more`, `or so`, a glued `+`. */
export function hedgeAfter(clause: Clause, i: number, words: FigureWords): Hedge | undefined {
  const found = words.approximatorsAfter.startingAt(clause, i);
  if (!found || (clause.text(i) === '+' && !clause.glued(i))) return undefined;
  // “One third plus one”: a sum.
  const isSum = clause.isDigits(found.next) || words.cardinals.has(clause.lower(found.next));
  if (isSum && clause.lower(found.next - 1) === 'plus') return undefined;
  return { meaning: found.value, first: i, next: found.next };
}
