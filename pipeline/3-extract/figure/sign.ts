import type { Clause } from './clause.ts';
import type { Numeral } from './numeral.ts';
import { negated } from './rational.ts';
import { type FigureWords, isIn } from './words.ts';

export const MINUS_SIGNS: ReadonlySet<string> = new Set(['-', '−', '–']);

const CURRENCY_SIGNS = new Set(['$', '€', '£', '¥']);

/** Whether the sign before token `i` makes the digits negative, and does not part or join words or numbers. */
function isSign(clause: Clause, i: number): boolean {
  const sign = clause.text(i - 1);
  if (!MINUS_SIGNS.has(sign) || !clause.glued(i)) return false;
  if (clause.glued(i - 1)) return CURRENCY_SIGNS.has(clause.text(i - 2));
  const isDecimal = clause.isGluedMark(i + 1, '.') && clause.isDigits(i + 2) && clause.glued(i + 2);
  return sign === '−' || isDecimal || !clause.isDigits(i - 2);
}

/** The token at which the sign of the number at token `i` begins: `−40`, `minus 40`, `minus-40`; none where it is positive. */
function signBefore(clause: Clause, i: number, words: FigureWords): number | undefined {
  if (isIn(words, 'negatives', clause.lower(i - 1))) return clause.isDigits(i - 2) ? undefined : i - 1;
  if (clause.text(i - 1) === '-' && isIn(words, 'negatives', clause.lower(i - 2))) return i - 2;
  return isSign(clause, i) ? i - 1 : undefined;
}

/** The number with the sign before it: `-40`, `minus one hundred`. */
export function withSign(clause: Clause, numeral: Numeral, words: FigureWords): Numeral {
  const first = signBefore(clause, numeral.first, words);
  return first === undefined ? numeral : { ...numeral, first, value: negated(numeral.value), plain: false };
}
