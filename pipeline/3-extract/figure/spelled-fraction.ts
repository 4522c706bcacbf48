import type { Clause } from './clause.ts';
import { pastHyphen, type Reading } from './fractions.ts';
import { rational } from './rational.ts';
import { readSum } from './spelled.ts';
import type { FigureWords } from './words.ts';

/** The tens before token `i` that a hyphen joins to it: 30 in `thirty-fifths`. */
function joinedTens(clause: Clause, i: number, words: FigureWords): bigint {
  if (pastHyphen(clause, i) === i) return 0n;
  const tens = words.cardinals.get(clause.lower(i - 1)) ?? 0n;
  return tens >= 20n ? tens : 0n;
}

/** `two-thirds`, `nine tenths`, `one twenty-fifth`: a number in words over an ordinal. */
export function readSpelledFraction(clause: Clause, i: number, words: FigureWords): Reading | undefined {
  const above = readSum(clause, i, words);
  if (!above) return undefined;
  // `one twenty-fifth`: the tens belong to the denominator.
  const tensAfter = words.cardinals.get(clause.lower(above.next)) ?? 0n;
  const at = pastHyphen(clause, tensAfter > 0n ? above.next + 1 : above.next);
  const word = clause.lower(at);
  const parts = words.denominators.get(word);
  if (parts === undefined || (clause.isGluedMark(at + 1, '-') && clause.glued(at + 2))) return undefined;
  if (tensAfter > 0n && (parts > 9n || at !== above.next + 2)) return undefined;
  const tens = tensAfter === 0n && parts < 10n ? joinedTens(clause, above.next, words) : 0n;
  const numerator = above.value - tens;
  // “Two halves” are two things.
  if (parts === 2n && numerator > 1n) return undefined;
  if (numerator < 1n || word.endsWith('s') !== numerator > 1n) return undefined;
  const article = !words.cardinals.has(clause.lower(i)) && ['a', 'an'].includes(clause.lower(i - 1));
  return { first: article ? i - 1 : i, next: at + 1, value: rational(numerator, parts + tens + tensAfter) };
}
