import type { Clause } from './clause.ts';
import { readDigits } from './digits.ts';
import { addPart } from './fractions.ts';
import type { Numeral } from './numeral.ts';
import { fromDecimal, negated, product, type Rational, rational, sum } from './rational.ts';
import { scaleAfterDigits } from './scale.ts';
import { MINUS_SIGNS, signBefore } from './sign.ts';
import type { FigureWords } from './words.ts';

/** Larger powers are typing mistakes, and would make exact numbers huge. */
const MOST_POWER = 60;

/** `.5`: the point belongs to the digits, not to a sentence or a number before it. */
const hasLeadingPoint = (clause: Clause, i: number): boolean =>
  clause.text(i - 1) === '.' &&
  clause.glued(i) &&
  !(clause.glued(i - 1) && (clause.isDigits(i - 2) || clause.isWord(i - 2)));

/** The digits with their separators. */
function start(clause: Clause, i: number): Numeral | undefined {
  const digits = readDigits(clause, i);
  if (!digits) return undefined;
  return hasLeadingPoint(clause, i)
    ? { ...digits, first: i - 1, value: fromDecimal(`0.${clause.text(i)}`), shape: 'digits', plain: false }
    : { ...digits, first: i, shape: 'digits' };
}

/** `10 1/2`, `3 and a half`; digits before a slash are a fraction. */
function withPart(clause: Clause, numeral: Numeral, words: FigureWords): Numeral {
  const part = addPart(clause, numeral.next, numeral.value, words);
  if (!part) return numeral;
  const { value, next, alone } = part;
  return { ...numeral, value, next, plain: false, shape: alone ? 'fraction' : 'digits' };
}

function withSign(clause: Clause, numeral: Numeral, words: FigureWords): Numeral {
  const first = signBefore(clause, numeral.first, words);
  return first === undefined ? numeral : { ...numeral, first, value: negated(numeral.value), plain: false };
}

/** `×10−30`, `e6`: the power of ten at token `i`. */
function powerAt(clause: Clause, i: number): { value: Rational; next: number } | undefined {
  let at = i + 1;
  if (clause.text(i) === '×' && clause.text(i + 1) === '10') at = clause.text(i + 2) === '^' ? i + 3 : i + 2;
  else if (clause.lower(i) !== 'e' || !clause.glued(i) || !clause.glued(i + 1)) return undefined;
  const negative = MINUS_SIGNS.has(clause.text(at));
  if (negative) at++;
  const digits = clause.text(at);
  if (!clause.isDigits(at) || digits.length > 2 || Number(digits) > MOST_POWER) return undefined;
  const power = 10n ** BigInt(digits);
  return { value: negative ? rational(1n, power) : rational(power), next: at + 1 };
}

function withPower(clause: Clause, numeral: Numeral): Numeral {
  const power = powerAt(clause, numeral.next);
  if (!power) return numeral;
  return { ...numeral, value: product(numeral.value, power.value), next: power.next, plain: false };
}

/** `2.5 million`, `3 million and a half`. */
function withScale(clause: Clause, numeral: Numeral, words: FigureWords, money: boolean): Numeral {
  const found = scaleAfterDigits(clause, numeral.next, words, { money, plain: numeral.plain });
  if (!found) return numeral;
  const { scale, next } = found;
  const factor = rational(scale);
  const scaled = { ...numeral, value: product(numeral.value, factor), next, scale, plain: false };
  const part = clause.lower(next) === 'and' ? addPart(clause, next, rational(0n), words) : undefined;
  return part && !part.alone
    ? { ...scaled, value: sum(scaled.value, product(part.value, factor)), next: part.next }
    : scaled;
}

/** The number whose digits are token `i`. `money`: a currency stands before it, so that `m` is a million. */
export function readDigitNumeral(
  clause: Clause,
  i: number,
  words: FigureWords,
  money: boolean,
): Numeral | undefined {
  const digits = start(clause, i);
  if (!digits) return undefined;
  const signed = withSign(clause, withPart(clause, digits, words), words);
  return withScale(clause, withPower(clause, signed), words, money);
}
