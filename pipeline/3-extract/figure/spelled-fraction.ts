import type { Clause } from './clause.ts';
import { pastHyphen, type Reading } from './fractions.ts';
import { rational } from './rational.ts';
import { readSum } from './spelled.ts';
import type { FigureWords } from './words.ts';

/** Where the last number word ends, and what the words that belong to the ordinal after it add to it. */
interface Above {
  readonly numerator: bigint;
  /** `thirty` of `thirty-fifths`, `one hundred` of `one hundred fifth`. */
  readonly added: bigint;
  readonly next: number;
}

/** What may stand before an ordinal of this size inside one number: tens before units, hundreds before both. */
const canPrecede = (added: bigint, parts: bigint): boolean =>
  (parts < 10n && added >= 20n && added % 10n === 0n) ||
  (parts < 100n && added >= 100n && added % 100n === 0n);

/** The tens right before token `i`: 30 in `one hundred thirty fifths`. */
function tensBefore(clause: Clause, i: number, words: FigureWords): bigint {
  const tens = words.cardinals.get(clause.lower(i - 1)) ?? 0n;
  return tens >= 20n && tens % 10n === 0n ? tens : 0n;
}

/** The numerator from token `i`, with the number words that its denominator begins with. */
function readAbove(clause: Clause, i: number, words: FigureWords): Above | undefined {
  const above = readSum(clause, i, words);
  if (!above) return undefined;
  const more = readSum(clause, above.next, words);
  if (more && !clause.glued(above.next))
    return { numerator: above.value, added: more.value, next: more.next };
  const tens = tensBefore(clause, above.next, words);
  return above.value > tens
    ? { numerator: above.value - tens, added: tens, next: above.next }
    : { numerator: above.value, added: 0n, next: above.next };
}

/**
 * `two-thirds`, `nine tenths`, `one twenty-fifth`, `one one hundred fifth`: a number in words over an ordinal; in the
 * singular before a noun (`a two-third majority`).
 */
export function readSpelledFraction(clause: Clause, i: number, words: FigureWords): Reading | undefined {
  const above = readAbove(clause, i, words);
  if (!above) return undefined;
  const at = pastHyphen(clause, above.next);
  const word = clause.lower(at);
  const parts = words.denominators.get(word);
  if (parts === undefined || (clause.isGluedMark(at + 1, '-') && clause.glued(at + 2))) return undefined;
  const isJoined = above.added === 0n || canPrecede(above.added, parts);
  const numerator = isJoined ? above.numerator : above.numerator + above.added;
  const denominator = isJoined ? parts + above.added : parts;
  // “Two halves” are two things.
  if (parts === 2n && numerator > 1n) return undefined;
  // “Twenty-third” is an ordinal.
  const isAttribute = at > above.next && numerator < 20n && clause.isWord(at + 1);
  if (numerator < 1n || (word.endsWith('s') !== numerator > 1n && !isAttribute)) return undefined;
  const article = !words.cardinals.has(clause.lower(i)) && ['a', 'an'].includes(clause.lower(i - 1));
  return { first: article ? i - 1 : i, next: at + 1, value: rational(numerator, denominator) };
}
