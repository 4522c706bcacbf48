import type { Clause } from './clause.ts';
import type { Currency } from './currency-words.ts';
import type { PhraseMatch } from './phrases.ts';
import type { FigureWords } from './words.ts';

const isGluedDigits = (clause: Clause, i: number, mark: string, width: number): boolean =>
  clause.isGluedMark(i, mark) &&
  clause.isDigits(i + 1) &&
  clause.glued(i + 1) &&
  clause.text(i + 1).length === width;

/** `3,000`, `4.75`, `25 million`, `1.5bn`: digits as sums have them, and codes have not. */
function isSum(clause: Clause, i: number, words: FigureWords): boolean {
  if (isGluedDigits(clause, i + 1, ',', 3)) return true;
  const isPointed = clause.isGluedMark(i + 1, '.') && clause.isDigits(i + 2) && clause.glued(i + 2);
  if (isGluedDigits(clause, i + 1, '.', 2) && !clause.isGluedMark(i + 3, '.')) return true;
  const next = isPointed ? i + 3 : i + 1;
  return words.scales.has(clause.lower(next)) || words.gluedScales.has(clause.text(next));
}

/** `R25 million`, `K4.75`, `N1,500`: a capital glued to a sum, at the beginning of what is glued. */
export function currencyLetterBefore(
  clause: Clause,
  i: number,
  words: FigureWords,
): PhraseMatch<Currency> | undefined {
  const value = words.currencyLetters.get(clause.text(i - 1));
  if (!value || !clause.isDigits(i) || !clause.glued(i) || clause.glued(i - 1)) return undefined;
  return isSum(clause, i, words) ? { value, first: i - 1, next: i } : undefined;
}
