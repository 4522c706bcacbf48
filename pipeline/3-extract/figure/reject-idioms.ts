import type { Clause } from './clause.ts';
import type { Site } from './site.ts';
import { type FigureWords, isIn } from './words.ts';

/** Number words that count nothing: “one” as a pronoun, “half” as an adverb, adjectives. */

/** The word “one” by itself, without a unit; `1` in digits is no pronoun. */
const isWordOne = ({ clause, amount: { low, high, kind } }: Site): boolean =>
  low.shape === 'words' &&
  clause.lower(low.first) === 'one' &&
  low.next === low.first + 1 &&
  kind === undefined &&
  !high;

/**
 * `one of the largest ports`, `one of the founding states`: a member of a class, which nobody counts. What is one of a
 * number (`one of the three`), of what a pronoun names (`one of them`), or bounded (`at least one of the`), is.
 */
export function isOneOfMany(site: Site): boolean {
  const { clause, amount, words, whole } = site;
  const { next, first } = amount;
  if (!isWordOne(site) || clause.lower(next) !== 'of') return false;
  if (!whole) return true;
  // “One of Wilson’s Fourteen Points”: a number that is a name.
  if (whole.type === 'figure') return clause.isWord(whole.at) && clause.isCapitalised(whole.at);
  if (whole.type !== 'noun') return false;
  const isStressed =
    words.approximators.endingBefore(clause, first) !== undefined ||
    isIn(words, 'onlyBefore', clause.lower(first - 1));
  return !isStressed || isEvaluative(clause, next, words);
}

/** “one” that stands for a noun, or in a fixed phrase. */
export function isPronounOne(site: Site): boolean {
  const { clause, amount, words, counted } = site;
  const { first, next } = amount;
  if (!isWordOne(site) || clause.lower(next) === 'of') return false;
  if (isIn(words, 'oneBefore', clause.lower(first - 1))) return true;
  if (clause.text(first - 1) === '-' && clause.glued(first)) return true;
  return (
    !counted || (counted.next === counted.first + 1 && isIn(words, 'notCounted', clause.lower(counted.head)))
  );
}

/** How far the noun of “one of the …” can stand. */
const REACH = 8;

/** `one of the largest`, `one of the main reasons`: praise, not a count. */
function isEvaluative(clause: Clause, of: number, words: FigureWords): boolean {
  for (let i = of + 1; i < of + REACH && (clause.isWord(i) || clause.glued(i)); i++) {
    const word = clause.lower(i);
    if (isIn(words, 'superlatives', word) || (word.length > 5 && word.endsWith('est'))) return true;
  }
  return false;
}

/** How far before “in two” the verb may stand: `split the party in two`. */
const DIVIDED_REACH = 5;

/** `divided in two`: what came of one thing, and counts no things. */
export function isDividedInto({ clause, amount, counted, whole, words }: Site): boolean {
  const { first, low, kind } = amount;
  if (low.shape !== 'words' || kind !== undefined || counted || whole || clause.lower(first - 1) !== 'in')
    return false;
  for (let i = first - 2; i >= first - 1 - DIVIDED_REACH && clause.isWord(i); i--)
    if (isIn(words, 'divided', clause.lower(i))) return true;
  return false;
}

/** `half empty`, `the second half`: no part of anything named. */
export function isLooseHalf({ clause, amount, whole, counted, words }: Site): boolean {
  const { low, first, next, kind } = amount;
  if (low.shape !== 'fraction' || low.next > low.first + 2 || kind !== undefined || whole) return false;
  // “a century and a half”: no half by itself.
  if (clause.lower(first - 1) === 'and' && clause.isWord(first) && low.next === low.first + 2 && !counted)
    return true;
  if (clause.lower(low.next - 1) !== 'half' || low.next !== low.first + 1) return false;
  if (isIn(words, 'ordinals', clause.lower(first - 1)) || isIn(words, 'halfNever', clause.lower(first - 1)))
    return true;
  if (words.approximators.endingBefore(clause, first) || isIn(words, 'pronouns', clause.lower(first - 1)))
    return false;
  return (
    counted === undefined &&
    !isIn(words, 'halfAfter', clause.lower(next)) &&
    !isIn(words, 'halfBefore', clause.lower(first - 1))
  );
}

/** `two-way`, `one-sided`, `four-wheeled`: an adjective, not an amount. */
export function isCompound({ clause, amount, words, counted }: Site): boolean {
  const { next, kind, low } = amount;
  if (kind !== undefined || !clause.isGluedMark(next, '-') || !clause.glued(next + 1)) return false;
  const isAdjective = counted === undefined && low.shape !== 'digits';
  return isAdjective || isIn(words, 'compoundTails', clause.lower(next + 1));
}

/** `(EUR million)`, `(thousand tonnes)`, `(thousands)`: what a table is given in. */
function isUnitOfTable({ clause, amount, words }: Site): boolean {
  const { first, next, low, unit } = amount;
  const isScale =
    words.scales.has(clause.lower(low.first)) && low.next === low.first + 1 && low.first === first;
  const isHeaded = unit !== undefined && unit.first < low.first && low.next === low.first + 1;
  const opens = clause.text(first - 1) === '(' || clause.text(first - 1) === '[';
  if (low.shape === 'vague') return opens && [')', ']'].includes(clause.text(next));
  return (isScale && opens) || (isHeaded && words.scales.has(clause.lower(low.first)));
}

/** A bare multiplier in a name or idiom: `Thousand Oaks`; “score”, “second” and ordinals are no numbers here. */
export function isBareScale(site: Site): boolean {
  const { clause, amount, counted, words } = site;
  const { low, first, kind } = amount;
  if (isUnitOfTable(site)) return true;
  if (low.shape !== 'words' || kind !== undefined || counted) return false;
  return low.next === low.first + 1 && words.scales.has(clause.lower(first)) && clause.tokens.length > 1;
}
