import type { Clause } from './clause.ts';
import type { Reading } from './fractions.ts';
import { product, rational } from './rational.ts';
import { scaleWords } from './scale.ts';
import { type FigureWords, isIn } from './words.ts';

/** `tens of thousands of millions`: nobody says more, and exact numbers stay short. */
const MOST_LINKS = 3;

/** `hundreds`, `hundreds of thousands`, `hundreds and hundreds`: the least that the plurals can mean. */
function readPlurals(clause: Clause, i: number, words: FigureWords): Reading | undefined {
  const least = words.vaguePlurals.get(clause.lower(i));
  if (least === undefined) return undefined;
  if (isIn(words, 'onlyWithOf', clause.lower(i)) && clause.lower(i + 1) !== 'of') return undefined;
  let value = rational(least);
  let next = i + 1;
  for (let links = 0; links < MOST_LINKS; links++) {
    const link = clause.lower(next);
    const again = words.vaguePlurals.get(clause.lower(next + 1));
    if (link === 'of' && again !== undefined) value = product(value, rational(again / 2n));
    else if (!((link === 'and' || link === 'or' || link === 'to') && again !== undefined)) break;
    next += 2;
  }
  return { first: i, next, value };
}

/** `several hundred`, `a few thousand`, `many dozens`: the factor stands before the multiplier. */
function readFactor(clause: Clause, i: number, words: FigureWords): Reading | undefined {
  const dozen = words.dozens.get(clause.lower(i));
  const found = dozen === undefined ? scaleWords(clause, i, words) : { scale: dozen, next: i + 1 };
  if (!found) return undefined;
  const gap = clause.lower(i - 1) === 'of' || clause.lower(i - 1) === 'a' ? 2 : 1;
  const factor = words.vagueFactors.get(clause.lower(i - gap));
  if (factor === undefined) return undefined;
  const { scale, next } = found;
  return {
    first: clause.lower(i - gap - 1) === 'a' ? i - gap - 1 : i - gap,
    next,
    value: rational(factor * scale),
  };
}

/** Numbers of which only the least is known, by convention: two of a plural, three for “several”. */
export const readVague = (clause: Clause, i: number, words: FigureWords): Reading | undefined =>
  readPlurals(clause, i, words) ?? readFactor(clause, i, words);
