import type { Amount } from './amount.ts';
import { asNumeral } from './as-numeral.ts';
import type { Clause } from './clause.ts';
import { rational } from './rational.ts';
import type { FigureWords } from './words.ts';

/**
 * `several`, `many` before what they count, where the settings ask for them: an amount of which only the least is
 * known. Before a multiplier (`several hundred`) they are a part of its number.
 */
export function readIndefinite(clause: Clause, i: number, words: FigureWords): Amount | undefined {
  const least = words.indefinite.get(clause.lower(i));
  if (least === undefined) return undefined;
  const follows = clause.lower(i + 1);
  if (words.scales.has(follows) || words.dozens.has(follows)) return undefined;
  const low = asNumeral({ first: i, next: i + 1, value: rational(least) }, 'vague');
  return { first: i, next: i + 1, low, numberFirst: i, numberNext: i + 1 };
}
