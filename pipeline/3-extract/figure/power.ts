import type { Clause } from './clause.ts';
import type { Numeral } from './numeral.ts';
import { power, type Rational, rational } from './rational.ts';
import { MINUS_SIGNS } from './sign.ts';

/** Powers as they are printed after a number: `×10⁵`, `x10^-3`, `e6`, `2.5^-1`. */

/** Larger powers are typing mistakes, and would make exact numbers huge. */
const MOST_POWER = 60;

/** Numbers of more digits are not raised, for the same reason. */
const MOST_DIGITS = 8;

const TIMES = new Set(['×', 'x', '·', '*']);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface Exponent {
  readonly value: number;
  readonly next: number;
  readonly signed: boolean;
}

/** `⁻³`, from token `i`: every sign is a token. */
function superscript(clause: Clause, i: number): Exponent | undefined {
  const negative = clause.text(i) === '⁻';
  let digits = '';
  let next = negative ? i + 1 : i;
  for (; digits.length < 3 && clause.glued(next); next++) {
    const digit = [...clause.text(next)].map((sign) => SUPERSCRIPTS.indexOf(sign));
    if (digit.length === 0 || digit.includes(-1)) break;
    digits += digit.join('');
  }
  if (digits === '' || Number(digits) > MOST_POWER) return undefined;
  return { value: negative ? -Number(digits) : Number(digits), next, signed: negative };
}

/** `-3`, `+23`, `6`, glued from token `i` on. */
function plainExponent(clause: Clause, i: number): Exponent | undefined {
  const negative = MINUS_SIGNS.has(clause.text(i));
  const signed = negative || clause.text(i) === '+';
  const at = signed ? i + 1 : i;
  const digits = clause.text(at);
  if (!clause.isDigits(at) || !clause.glued(at) || digits.length > 2 || Number(digits) > MOST_POWER)
    return undefined;
  return { value: negative ? -Number(digits) : Number(digits), next: at + 1, signed };
}

/** The exponent of a ten that ends before token `i`. */
function exponentOfTen(clause: Clause, i: number, sure: boolean): Exponent | undefined {
  if (!clause.glued(i)) return undefined;
  if (clause.text(i) === '^') return plainExponent(clause, i + 1);
  const raised = superscript(clause, i);
  if (raised) return raised;
  const found = plainExponent(clause, i);
  return found?.signed && sure ? found : undefined;
}

const tenTo = (exponent: number): Rational => power(rational(10n), exponent);

/** `×10−30`, `x10^5`, `e6`: the power of ten at token `i`, as a factor. */
export function powerOfTen(clause: Clause, i: number): { value: Rational; next: number } | undefined {
  let found: Exponent | undefined;
  if (TIMES.has(clause.text(i)) && clause.text(i + 1) === '10') {
    // “2 x 10-20 m” are two sides: only a glued “x” is sure to multiply.
    const sure = clause.text(i) === '×' || (clause.glued(i) && clause.glued(i + 1));
    found = exponentOfTen(clause, i + 2, sure);
  } else if (clause.lower(i) === 'e' && clause.glued(i) && clause.glued(i + 1)) {
    found = plainExponent(clause, i + 1);
  }
  return found && { value: tenTo(found.value), next: found.next };
}

/** `2.5^-1`, `10^6`; a bare power of another number (`12^3`) would be the mark of a note. */
export function raisedTo(clause: Clause, numeral: Numeral): Pick<Numeral, 'value' | 'next'> | undefined {
  const { next, value } = numeral;
  const caret = clause.isGluedMark(next, '^');
  const isTen = value.n === 10n && value.d === 1n;
  const found = caret ? plainExponent(clause, next + 1) : isTen ? superscript(clause, next) : undefined;
  if (!found || !(found.signed || isTen) || value.n === 0n) return undefined;
  if (String(value.n).length > MOST_DIGITS || String(value.d).length > MOST_DIGITS) return undefined;
  return { value: power(value, found.value), next: found.next };
}
