import type { Amount } from './amount.ts';
import type { Clause } from './clause.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { isLess, product, rational, sum } from './rational.ts';
import { readShillings, spokenPence, spokenShillings } from './shillings.ts';
import { type Habits, readTail, type Tail } from './tail.ts';
import { readPriceRate, readRate, type Unit } from './unit.ts';
import type { FigureWords } from './words.ts';

const HUNDRED = rational(100n);
const HUNDREDTH = rational(1n, 100n);
/** What may follow cents that are not called so. */
const PHRASE_ENDS = new Set(['.', ',', ';', ':', '?', '!', ')']);

/** Cents as their currency, shillings as pounds, `MEUR` as euros, exactly. */
export function inMain(numeral: Numeral, { minor, scale, parts }: Tail): Numeral {
  if (!minor && scale === undefined && parts === undefined) return numeral;
  const factor = minor ? HUNDREDTH : rational(scale ?? 1n, parts ?? 1n);
  return { ...numeral, value: product(numeral.value, factor), plain: false };
}

/** A number that has taken in what stands behind its unit, and the token after it. */
export interface Grown {
  readonly low: Numeral;
  readonly next: number;
}

/** `75 USD million`: the multiplier may stand after the code. */
export function withScale(grown: Grown, clause: Clause, tail: Tail, words: FigureWords): Grown {
  const scale =
    tail.kind === 'money' && grown.low.scale === undefined
      ? words.scales.get(clause.lower(grown.next))
      : undefined;
  if (scale === undefined || tail.first < grown.low.next) return grown;
  return {
    low: { ...grown.low, value: product(grown.low.value, rational(scale)), scale },
    next: grown.next + 1,
  };
}

/** `15 dollars 50`: two digits that nothing follows but the end of a phrase, after a sum without a fraction. */
function isBareMinor(clause: Clause, { low }: Grown, tail: Tail, cents: Numeral): boolean {
  const isEnd = clause.tokens[cents.next] === undefined || PHRASE_ENDS.has(clause.text(cents.next));
  const isApart = tail.first >= low.next && low.value.d === 1n && low.scale === undefined;
  return isApart && isEnd && cents.plain && clause.text(cents.first).length === 2;
}

/** `316 dollars 51 cents`, `3 CAD and 5 cents`, `15 dollars 50`: the cents belong to the amount. */
export function withMinor(clause: Clause, { low, next }: Grown, tail: Tail, habits: Habits): Grown {
  const main = { low: inMain(low, tail), next };
  if (tail.kind !== 'money' || tail.minor) return main;
  if (tail.parts !== undefined) {
    const pence = spokenPence(clause, next, habits.words);
    return pence ? { low: { ...main.low, value: sum(main.low.value, pence.value) }, next: pence.next } : main;
  }
  const old =
    tail.code === 'GBP'
      ? (readShillings(clause, next, habits.words) ?? spokenShillings(clause, next, habits.words))
      : undefined;
  if (old) return { low: { ...low, value: sum(low.value, old.value), plain: false }, next: old.next };
  const cents = readNumeral(clause, clause.lower(next) === 'and' ? next + 1 : next, habits.words);
  if (!cents || !isLess(cents.value, HUNDRED)) return main;
  const unit = readTail(clause, cents, habits);
  if (!unit && isBareMinor(clause, main, tail, cents))
    return { low: { ...low, value: sum(low.value, product(cents.value, HUNDREDTH)) }, next: cents.next };
  if (!unit?.minor || (unit.code !== tail.code && !unit.implied)) return main;
  return { low: { ...low, value: sum(low.value, inMain(cents, unit).value) }, next: unit.next };
}

const rateOf = (clause: Clause, i: number, words: FigureWords): Unit | undefined =>
  readRate(clause, i, words) ?? readPriceRate(clause, i, words);

/** `£24 a year`, `$21.25 per square foot`: the rate is part of the unit. */
export function withRate(
  clause: Clause,
  amount: Amount & { readonly unit: Tail },
  words: FigureWords,
): Amount {
  const { unit, next } = amount;
  const rate = unit.kind === 'money' ? rateOf(clause.whole(), next, words) : undefined;
  return rate ? { ...amount, unit: { ...unit, code: `${unit.code}/${rate.code}` }, next: rate.next } : amount;
}
