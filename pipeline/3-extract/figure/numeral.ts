import type { Clause } from './clause.ts';
import { readDigits } from './digits.ts';
import { addPart, readFraction, scaledPart } from './fractions.ts';
import { countedPlural } from './noun-phrase.ts';
import { fromDecimal, negated, product, type Rational, rational, sum } from './rational.ts';
import { readSpelled } from './spelled.ts';
import { readSpelledFraction } from './spelled-fraction.ts';
import { readVague } from './vague.ts';
import { vulgarFraction } from './vulgar.ts';
import { type FigureWords, isIn } from './words.ts';

/** One number, however it is written. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly value: Rational;
  readonly shape: 'digits' | 'words' | 'vague' | 'fraction';
  /** Plain digits: might be a year, a page, a code. */
  readonly plain: boolean;
  /** The multiplier (“million”), for a range whose first number leaves it out. */
  readonly scale?: bigint;
}

const MINUS = new Set(['-', '−', '–']);

const CURRENCY_SIGNS = new Set(['$', '€', '£', '¥']);

/** A sign before the digits that is no hyphen or dash between words. */
function isNegative(clause: Clause, i: number, words: FigureWords): boolean {
  const sign = clause.text(i - 1);
  if (isIn(words, 'negatives', clause.lower(i - 1))) return !clause.isDigits(i - 2);
  if (clause.lower(i - 2) === 'minus' && sign === '-') return true;
  if (!MINUS.has(sign) || !clause.glued(i)) return false;
  if (clause.glued(i - 1)) return CURRENCY_SIGNS.has(clause.text(i - 2));
  const isDecimal = clause.isGluedMark(i + 1, '.') && clause.isDigits(i + 2) && clause.glued(i + 2);
  return sign === '−' || isDecimal || !clause.isDigits(i - 2);
}

/** `$12,333 M`: with a space only after money. */
const SPACED_SCALES = new Set(['M', 'B', 'K', 'MM']);

/** The multiplier at token `i`: `million`, or `m` and `bn` glued to digits. */
function scaleAt(
  clause: Clause,
  i: number,
  words: FigureWords,
  money: boolean,
): { scale: bigint; next: number } | undefined {
  const isLoose = money && SPACED_SCALES.has(clause.text(i));
  const glued = clause.glued(i) || isLoose ? words.gluedScales.get(clause.text(i)) : undefined;
  if (glued !== undefined) return { scale: glued, next: i + 1 };
  const at = clause.isGluedMark(i, '-') && clause.glued(i + 1) ? i + 1 : i;
  let scale = words.scales.get(clause.lower(at));
  if (scale === undefined) return undefined;
  let next = at + 1;
  for (;;) {
    const more = words.scales.get(clause.lower(next));
    if (more === undefined) return { scale, next };
    scale *= more;
    next++;
  }
}

/** Larger powers are typing mistakes, and would make exact numbers huge. */
const MOST_POWER = 60;

/** `×10−30`, `e6`: the power of ten at token `i`. */
function powerAt(clause: Clause, i: number): { value: Rational; next: number } | undefined {
  let at = i + 1;
  if (clause.text(i) === '×' && clause.text(i + 1) === '10') at = clause.text(i + 2) === '^' ? i + 3 : i + 2;
  else if (clause.lower(i) !== 'e' || !clause.glued(i) || !clause.glued(i + 1)) return undefined;
  const negative = MINUS.has(clause.text(at));
  if (negative) at++;
  const digits = clause.text(at);
  if (!clause.isDigits(at) || digits.length > 2 || Number(digits) > MOST_POWER) return undefined;
  const power = 10n ** BigInt(digits);
  return { value: negative ? rational(1n, power) : rational(power), next: at + 1 };
}

/** Symbols that are units as well as multipliers: `35m`, `5 T`. Only money settles them. */
const AMBIGUOUS_SCALES = new Set(['m', 'M', 'K', 'T', 'B', 'b', 'mil']);

function readInDigits(clause: Clause, i: number, words: FigureWords, money: boolean): Numeral | undefined {
  const digits = readDigits(clause, i);
  if (!digits) return undefined;
  let { value, next } = digits;
  let first = i;
  let { plain } = digits;
  if (clause.text(i - 1) === '.' && leadingPoint(clause, i)) {
    value = fromDecimal(`0.${clause.text(i)}`);
    first = i - 1;
    plain = false;
  }
  const part = addPart(clause, next, value, words);
  if (part) ({ value, next } = part);
  if (isNegative(clause, first, words)) {
    value = negated(value);
    first -= clause.lower(first - 2) === 'minus' && clause.text(first - 1) === '-' ? 2 : 1;
  }
  const power = powerAt(clause, next);
  if (power) {
    value = product(value, power.value);
    next = power.next;
    plain = false;
  }
  const scale = scaleAt(clause, next, words, money);
  const taken =
    scale && (money || !AMBIGUOUS_SCALES.has(clause.text(next)) || isMultiplier(clause, next, plain, words))
      ? scale
      : undefined;
  if (taken) value = product(value, rational(taken.scale));
  const shape = part?.alone ? 'fraction' : 'digits';
  let end = taken?.next ?? next;
  const more = taken && addPart(clause, end, rational(0n), words);
  if (more && !more.alone && clause.lower(end) === 'and') {
    value = sum(value, product(more.value, rational(taken.scale)));
    end = more.next;
  }
  return {
    first,
    next: end,
    value,
    shape,
    plain: plain && !part && !taken && first === i,
    ...(taken ? { scale: taken.scale } : {}),
  };
}

/** `100K`, and `35m` before what it counts (`12.3m tonnes`). */
function isMultiplier(clause: Clause, i: number, plain: boolean, words: FigureWords): boolean {
  if (clause.text(i) === 'K') return plain;
  if (!clause.isWord(i + 1) || clause.glued(i + 1)) return false;
  return (
    words.unitNames.startingAt(clause, i + 1) !== undefined ||
    countedPlural(clause, i + 1, words) !== undefined
  );
}

/** `.5`: the point belongs to the digits, not to a sentence or a number before it. */
const leadingPoint = (clause: Clause, i: number): boolean =>
  clause.glued(i) && !(clause.glued(i - 1) && (clause.isDigits(i - 2) || clause.isWord(i - 2)));

/** The number that starts at (or, with its article or sign, just before) token `i`. */
export function readNumeral(
  clause: Clause,
  i: number,
  words: FigureWords,
  money = false,
): Numeral | undefined {
  const sign = vulgarFraction(clause.text(i));
  if (sign !== undefined) return { first: i, next: i + 1, value: sign, shape: 'fraction', plain: false };
  if (clause.isDigits(i)) return readInDigits(clause, i, words, money);
  const vague = readVague(clause, i, words);
  if (vague) return { ...vague, shape: 'vague', plain: false };
  const fraction = readSpelledFraction(clause, i, words) ?? readFraction(clause, i, words);
  if (fraction) {
    const scaled = scaledPart(clause, fraction, words);
    return scaled
      ? { ...scaled, shape: 'words', plain: false }
      : { ...fraction, shape: 'fraction', plain: false };
  }
  const spelled = readSpelled(clause, i, words);
  if (!spelled) return undefined;
  const negative = isIn(words, 'negatives', clause.lower(spelled.first - 1));
  return {
    ...spelled,
    ...(negative ? { first: spelled.first - 1, value: negated(spelled.value) } : {}),
    shape: 'words',
    plain: false,
  };
}
