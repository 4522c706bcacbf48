import { asNumeral } from './as-numeral.ts';
import type { Clause } from './clause.ts';
import { readDigits } from './digits.ts';
import { addPart } from './fractions.ts';
import type { Numeral } from './numeral.ts';
import { powerOfTen, raisedTo } from './power.ts';
import { fromDecimal, product, type Rational, rational, sum } from './rational.ts';
import { scaleAfterDigits } from './scale.ts';
import { withSign } from './sign.ts';
import type { FigureWords } from './words.ts';

/** What stands behind a spoken point, or is left below a hundred. */
const ONE_OR_TWO_DIGITS = /^\d{1,2}$/;

/** `.5`: the point belongs to the digits, not to a sentence, a number or a currency (`S/.30`) before it. */
const hasLeadingPoint = (clause: Clause, i: number): boolean =>
  clause.text(i - 1) === '.' &&
  clause.glued(i) &&
  !(clause.glued(i - 1) && (clause.isDigits(i - 2) || clause.isWord(i - 2) || clause.text(i - 2) === '/'));

/** The digits with their separators. */
function start(clause: Clause, i: number): Numeral | undefined {
  const digits = readDigits(clause, i);
  if (!digits) return undefined;
  return hasLeadingPoint(clause, i)
    ? asNumeral({ first: i - 1, next: digits.next, value: fromDecimal(`0.${clause.text(i)}`) }, 'digits')
    : asNumeral({ first: i, next: digits.next, value: digits.value }, 'digits', digits.plain);
}

/** `10 1/2`, `3 and a half`; digits before a slash are a fraction. */
function withPart(clause: Clause, numeral: Numeral, words: FigureWords): Numeral {
  const part = addPart(clause, numeral.next, numeral.value, words);
  if (!part) return numeral;
  const { value, next, alone } = part;
  return { ...numeral, value, next, plain: false, shape: alone ? 'fraction' : 'digits' };
}

function withPower(clause: Clause, numeral: Numeral): Numeral {
  const factor = powerOfTen(clause, numeral.next);
  if (factor)
    return { ...numeral, value: product(numeral.value, factor.value), next: factor.next, plain: false };
  const raised = raisedTo(clause, numeral);
  return raised ? { ...numeral, ...raised, plain: false } : numeral;
}

/** `9.83e-3 ± 1e-5`, `2,000.45±0.01`: the tolerance belongs to the number, and changes nothing in its value. */
function withTolerance(clause: Clause, numeral: Numeral): Numeral {
  const { next } = numeral;
  const isSpelled =
    clause.text(next) === '+' && clause.isGluedMark(next + 1, '/') && clause.isGluedMark(next + 2, '-');
  if (!isSpelled && clause.text(next) !== '±') return numeral;
  const margin = start(clause, isSpelled ? next + 3 : next + 1);
  return margin ? { ...numeral, next: withPower(clause, margin).next, plain: false } : numeral;
}

/** `3 hundred and 21`: what is left below the hundred. */
function belowHundred(clause: Clause, i: number, scale: bigint, words: FigureWords): Rational | undefined {
  if (scale !== 100n || clause.lower(i) !== 'and' || !ONE_OR_TWO_DIGITS.test(clause.text(i + 1)))
    return undefined;
  // “3 hundred and 2.12 hundred”: two numbers.
  const isMore = (clause.glued(i + 2) && clause.isDigits(i + 3)) || words.scales.has(clause.lower(i + 2));
  return isMore ? undefined : fromDecimal(clause.text(i + 1));
}

/** `2.5 million`, `3 million and a half`. */
function withScale(clause: Clause, numeral: Numeral, words: FigureWords, money: boolean): Numeral {
  const found = scaleAfterDigits(clause, numeral.next, words, {
    money,
    plain: numeral.plain,
    whole: numeral.value.d === 1n,
  });
  if (!found) return numeral;
  const { scale, next } = found;
  const factor = rational(scale);
  const scaled = { ...numeral, value: product(numeral.value, factor), next, scale, plain: false };
  const rest = belowHundred(clause, next, scale, words);
  if (rest) return { ...scaled, value: sum(scaled.value, rest), next: next + 2 };
  const part = clause.lower(next) === 'and' ? addPart(clause, next, rational(0n), words) : undefined;
  return part && !part.alone
    ? { ...scaled, value: sum(scaled.value, product(part.value, factor)), next: part.next }
    : scaled;
}

/** `1 point 1`, as numbers are dictated. */
function withPoint(clause: Clause, numeral: Numeral): Numeral {
  const { next } = numeral;
  const digits = clause.text(next + 1);
  const isPointed =
    numeral.plain &&
    clause.lower(next) === 'point' &&
    ONE_OR_TWO_DIGITS.test(digits) &&
    !clause.isGluedMark(next + 2, '.');
  if (!isPointed) return numeral;
  const value = fromDecimal(`${clause.text(numeral.first)}.${digits}`);
  return { ...numeral, value, next: next + 2, plain: false };
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
  const signed = withSign(clause, withPart(clause, withPoint(clause, digits), words), words);
  return withScale(clause, withTolerance(clause, withPower(clause, signed)), words, money);
}
