import type { Clause } from './clause.ts';
import type { Reading } from './fractions.ts';
import { product, rational } from './rational.ts';
import type { FigureWords } from './words.ts';

/** `hundreds`, `hundreds of thousands`, `hundreds and hundreds`: the least that the plurals can mean. */
function readPlurals(clause: Clause, i: number, words: FigureWords): Reading | undefined {
  const least = words.vaguePlurals.get(clause.lower(i));
  if (least === undefined) return undefined;
  let value = rational(least);
  let next = i + 1;
  for (;;) {
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
  const scale = words.scales.get(clause.lower(i)) ?? words.dozens.get(clause.lower(i));
  if (scale === undefined) return undefined;
  const gap = clause.lower(i - 1) === 'of' || clause.lower(i - 1) === 'a' ? 2 : 1;
  const factor = words.vagueFactors.get(clause.lower(i - gap));
  if (factor === undefined) return undefined;
  let value = rational(factor * scale);
  let next = i + 1;
  for (; ; next++) {
    const more = words.scales.get(clause.lower(next));
    if (more === undefined) break;
    value = product(value, rational(more));
  }
  return { first: clause.lower(i - gap - 1) === 'a' ? i - gap - 1 : i - gap, next, value };
}

/** Numbers of which only the least is known, by convention: two of a plural, three for “several”. */
export const readVague = (clause: Clause, i: number, words: FigureWords): Reading | undefined =>
  readPlurals(clause, i, words) ?? readFactor(clause, i, words);
