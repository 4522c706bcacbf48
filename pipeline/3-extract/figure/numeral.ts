import { asNumeral } from './as-numeral.ts';
import type { Clause } from './clause.ts';
import { readDigitNumeral } from './digit-numeral.ts';
import { readFraction, scaledPart } from './fractions.ts';
import type { Rational } from './rational.ts';
import { withSign } from './sign.ts';
import { readSpelled } from './spelled.ts';
import { readSpelledFraction } from './spelled-fraction.ts';
import { readVague } from './vague.ts';
import { vulgarFraction } from './vulgar.ts';
import type { FigureWords } from './words.ts';

/** One number, however it is written. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly value: Rational;
  readonly shape: 'digits' | 'words' | 'vague' | 'fraction';
  /** Plain digits: might be a year, a page, a code. */
  readonly plain: boolean;
  /** The multiplier (“million”), for a range whose first number leaves it out. */
  readonly scale: bigint | undefined;
}

/** A number in words; “half a million” is one, “half” a fraction. */
function readWords(clause: Clause, i: number, words: FigureWords): Numeral | undefined {
  const fraction = readSpelledFraction(clause, i, words) ?? readFraction(clause, i, words);
  if (fraction) {
    const scaled = scaledPart(clause, fraction, words);
    return withSign(clause, asNumeral(scaled ?? fraction, scaled ? 'words' : 'fraction'), words);
  }
  const spelled = readSpelled(clause, i, words);
  if (!spelled) return undefined;
  return withSign(clause, asNumeral(spelled, 'words'), words);
}

/** The number that starts at (or, with its article or sign, just before) token `i`. */
export function readNumeral(
  clause: Clause,
  i: number,
  words: FigureWords,
  money = false,
): Numeral | undefined {
  const value = vulgarFraction(clause.text(i));
  if (value !== undefined) return asNumeral({ first: i, next: i + 1, value }, 'fraction');
  if (clause.isDigits(i)) return readDigitNumeral(clause, i, words, money);
  const vague = readVague(clause, i, words);
  return vague ? asNumeral(vague, 'vague') : readWords(clause, i, words);
}
