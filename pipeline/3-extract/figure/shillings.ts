import type { Clause } from './clause.ts';
import { readNumeral } from './numeral.ts';
import { product, type Rational, rational, sum } from './rational.ts';
import { type FigureWords, isIn } from './words.ts';

/** Twenty shillings to the pound, twelve pence to the shilling: until 1971. */
const SHILLING = rational(1n, 20n);
const PENNY = rational(1n, 240n);

/** Shillings and pence as a part of a pound, and the token after them. */
export interface Shillings {
  readonly value: Rational;
  readonly next: number;
  /** Both are said, or what they pay for: nothing but money is written so. */
  readonly sure: boolean;
}

/** Whole numbers of pounds may be longer than those of their parts. */
const MOST_DIGITS = { l: 6, s: 2, d: 2 } as const;

/** The token after the letter that is glued to the digits at `i`, with its full stop if the amount goes on behind it. */
function pastLetter(clause: Clause, i: number, letter: 'l' | 's' | 'd'): number | undefined {
  const isLettered =
    clause.isDigits(i) &&
    clause.text(i).length <= MOST_DIGITS[letter] &&
    clause.lower(i + 1) === letter &&
    clause.glued(i + 1);
  if (!isLettered || (clause.isWord(i + 2) && clause.glued(i + 2))) return undefined;
  return clause.isGluedMark(i + 2, '.') && clause.at(i + 3) ? i + 3 : i + 2;
}

const amount = (clause: Clause, i: number, unit: Rational): Rational =>
  product(rational(BigInt(clause.text(i))), unit);

/** `6d. in the pound`, `2s. a gallon`, `4d. each`. */
const isPriced = (clause: Clause, i: number, words: FigureWords): boolean =>
  isIn(words, 'priceLinks', clause.lower(i)) || (clause.lower(i) === 'in' && clause.lower(i + 2) === 'pound');

/** `6d.` alone, where it says for what it is paid. */
function readPence(clause: Clause, i: number, words: FigureWords): Shillings | undefined {
  const next = pastLetter(clause, i, 'd');
  return next !== undefined && isPriced(clause, next, words)
    ? { value: amount(clause, i, PENNY), next, sure: true }
    : undefined;
}

/** `7s. 6d.`, `10s.`, from the digits at token `i`. */
export function readShillings(clause: Clause, i: number, words: FigureWords): Shillings | undefined {
  const after = pastLetter(clause, i, 's');
  if (after === undefined) return readPence(clause, i, words);
  const value = amount(clause, i, SHILLING);
  const end = pastLetter(clause, after, 'd');
  return end === undefined
    ? { value, next: after, sure: isPriced(clause, after, words) }
    : { value: sum(value, amount(clause, after, PENNY)), next: end, sure: true };
}

/** `1l. 4s. 6d.`: pounds as they were written before the sign was in use, and never without shillings. */
export function readPounds(clause: Clause, i: number, words: FigureWords): Shillings | undefined {
  const after = pastLetter(clause, i, 'l');
  const less = after === undefined ? undefined : readShillings(clause, after, words);
  return less && { ...less, value: sum(rational(BigInt(clause.text(i))), less.value), sure: true };
}

const pastAnd = (clause: Clause, i: number): number => (clause.lower(i) === 'and' ? i + 1 : i);

/** A number before one of the words of `set`, and the token after the word. */
function counted(
  clause: Clause,
  i: number,
  set: 'shillingWords' | 'penceWords',
  words: FigureWords,
): { readonly value: Rational; readonly next: number } | undefined {
  const read = readNumeral(clause, i, words);
  return read && isIn(words, set, clause.lower(read.next))
    ? { value: read.value, next: read.next + 1 }
    : undefined;
}

/** `and six pence`, behind shillings. */
export function spokenPence(
  clause: Clause,
  i: number,
  words: FigureWords,
): Omit<Shillings, 'sure'> | undefined {
  const pence = counted(clause, pastAnd(clause, i), 'penceWords', words);
  return pence && { value: product(pence.value, PENNY), next: pence.next };
}

/** `ten shillings and six pence`, behind pounds. */
export function spokenShillings(clause: Clause, i: number, words: FigureWords): Shillings | undefined {
  const shillings = counted(clause, pastAnd(clause, i), 'shillingWords', words);
  if (!shillings) return undefined;
  const value = product(shillings.value, SHILLING);
  const pence = spokenPence(clause, shillings.next, words);
  return pence
    ? { value: sum(value, pence.value), next: pence.next, sure: true }
    : { value, next: shillings.next, sure: false };
}

/** Sixteen annas to the rupee, twelve pies to the anna: until 1957. */
const ANNA = rational(1n, 16n);
const PIE = rational(1n, 192n);

const isBelow = (clause: Clause, i: number, most: number): boolean =>
  clause.isDigits(i) && clause.text(i).length < 3 && Number(clause.text(i)) < most;

const isDash = (clause: Clause, i: number): boolean =>
  (clause.isGluedMark(i, '-') || clause.isGluedMark(i, '–')) && clause.glued(i + 1);

/** `-8-6` behind rupees: annas and pies, from the first dash. */
export function readAnnas(clause: Clause, i: number): Omit<Shillings, 'sure'> | undefined {
  const isWritten =
    isDash(clause, i) && isBelow(clause, i + 1, 16) && isDash(clause, i + 2) && isBelow(clause, i + 3, 12);
  if (!isWritten || (clause.glued(i + 4) && clause.isDigits(i + 5))) return undefined;
  return { value: sum(amount(clause, i + 1, ANNA), amount(clause, i + 3, PIE)), next: i + 4 };
}
