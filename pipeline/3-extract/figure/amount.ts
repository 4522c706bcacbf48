import { asNumeral } from './as-numeral.ts';
import { bareBelowZero, readBelowZero } from './below-zero.ts';
import type { Clause } from './clause.ts';
import { readCompound } from './compound.ts';
import { addPart } from './fractions.ts';
import { currencyAfter } from './money.ts';
import { type Grown, inMain, withMinor, withRate, withScale } from './money-amount.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { type Range, readRange } from './range.ts';
import { readRatio } from './ratio.ts';
import { isEqual, sum } from './rational.ts';
import { readAnnas, readPounds, readShillings } from './shillings.ts';
import { type Habits, readHead, readTail, type Tail } from './tail.ts';
import type { FigureWords } from './words.ts';

/** One number or range with its unit, in tokens. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly low: Numeral;
  readonly high?: Numeral;
  /** Tokens of the bare number. */
  readonly numberFirst: number;
  readonly numberNext: number;
  readonly kind?: Tail['kind'] | 'ratio' | 'fraction';
  readonly unit?: Tail;
  /** What stands inside a share: `one officer in seven`. */
  readonly counted?: NounPhrase;
  /** A ratio that is one number: `18-fold`. */
  readonly times?: true;
}

/** `fifteen (15)`: the same number said twice is one. */
function saidTwice(clause: Clause, numeral: Numeral, words: FigureWords): Numeral {
  if (clause.text(numeral.next) !== '(') return numeral;
  const again = readNumeral(clause, numeral.next + 1, words);
  if (!again || clause.text(again.next) !== ')' || !isEqual(again.value, numeral.value)) return numeral;
  return { ...numeral, next: again.next + 1 };
}

/** `three miles and a half`: the part of one stands behind the unit. */
function withPartBehind(clause: Clause, low: Numeral, unit: Tail, words: FigureWords): Grown | undefined {
  if (unit.first < low.next || low.value.d !== 1n || clause.lower(unit.next) !== 'and') return undefined;
  const part = addPart(clause, unit.next, low.value, words);
  return part && !part.ofOne && !part.alone
    ? { low: { ...low, value: part.value, plain: false }, next: part.next }
    : undefined;
}

/** A single number with its unit: with what else belongs to a length (`5 feet 10 inches`) or a sum of money. */
function single(clause: Clause, bare: Amount, unit: Tail, habits: Habits): Amount {
  const { low, next } = bare;
  const compound = unit.kind === 'measure' ? readCompound(clause, low.value, unit, habits.words) : undefined;
  if (compound) {
    const whole = { ...low, value: compound.value, plain: false };
    const smallest = { ...unit, ...compound.unit };
    return { ...bare, low: whole, next: smallest.next, kind: unit.kind, unit: smallest };
  }
  const below = readBelowZero(clause, low, unit, habits.words);
  if (below) return { ...bare, ...below, kind: unit.kind, unit };
  const more = withPartBehind(clause, low, unit, habits.words);
  if (more) return { ...bare, ...more, kind: unit.kind, unit };
  const grown = withMinor(clause, withScale({ low, next }, clause, unit, habits.words), unit, habits);
  return withRate(clause, { ...bare, ...grown, kind: unit.kind, unit }, habits.words);
}

/** A range with its unit. */
function ranged(clause: Clause, bare: Amount, { low, high }: Range, unit: Tail, words: FigureWords): Amount {
  const ends = { low: inMain(low, unit), high: inMain(high, unit) };
  return withRate(clause, { ...bare, ...ends, kind: unit.kind, unit }, words);
}

/** The amount that `numeral` begins, the currency `head` before it. */
function amountFrom(clause: Clause, numeral: Numeral, head: Tail | undefined, habits: Habits): Amount {
  const range = readRange(clause, numeral, head, habits);
  const low = range?.low ?? numeral;
  const last = range?.high ?? low;
  const unit = head ?? range?.tail ?? readTail(clause, last, habits);
  const bare: Amount = {
    first: head?.first ?? low.first,
    next: unit && unit !== head ? Math.max(unit.next, last.next) : last.next,
    low,
    ...(range ? { high: range.high } : {}),
    numberFirst: low.first,
    numberNext: last.next,
  };
  if (!unit) {
    const below = bareBelowZero(clause, low, habits.words);
    return below ? { ...bare, ...below, kind: 'measure' } : bare;
  }
  return range ? ranged(clause, bare, range, unit, habits.words) : single(clause, bare, unit, habits);
}

/** `4s. 6d.`, `6d. in the pound`, `1l. 4s. 6d.`: no sign before it. */
function oldMoney(clause: Clause, i: number, words: FigureWords): Amount | undefined {
  const whole = clause.whole();
  const found = readPounds(whole, i, words) ?? readShillings(whole, i, words);
  if (!found?.sure) return undefined;
  const { value, next } = found;
  return {
    first: i,
    next,
    low: asNumeral({ first: i, next, value }, 'digits'),
    numberFirst: i,
    numberNext: next,
    kind: 'money',
    unit: { kind: 'money', code: 'GBP', first: i + 1, next, implied: true },
  };
}

const RUPEES = new Set(['INR', 'PKR']);

/** `Rs 12-8-6`: rupees, annas and pies. */
function withAnnas(clause: Clause, numeral: Numeral, unit: Tail): Amount | undefined {
  const annas = RUPEES.has(unit.code) ? readAnnas(clause, numeral.next) : undefined;
  if (!annas) return undefined;
  const { next } = annas;
  const low = { ...numeral, value: sum(numeral.value, annas.value), next, plain: false };
  return { first: unit.first, next, low, numberFirst: numeral.first, numberNext: next, kind: 'money', unit };
}

/** The amount whose number starts at token `i`. */
export function readAmount(clause: Clause, i: number, habits: Habits): Amount | undefined {
  const { words } = habits;
  const old = oldMoney(clause, i, words);
  if (old?.unit) return withRate(clause, { ...old, unit: old.unit }, words);
  const before = clause.isDigits(i) || clause.text(i - 1) === '.' ? readHead(clause, i, habits) : undefined;
  const read = readNumeral(clause, i, words, before !== undefined);
  if (!read) return undefined;
  const numeral = saidTwice(clause, read, words);
  const found = before ?? readHead(clause, numeral.first, habits);
  // “10 $ 30 $”: the sign belongs to the number before it.
  const isTaken =
    found && clause.isDigits(found.first - 1) && currencyAfter(clause, numeral.next, numeral, words);
  const head = isTaken ? undefined : found;
  const rupees = head && withAnnas(clause, numeral, head);
  if (rupees) return rupees;
  const ratio = head ? undefined : readRatio(clause, numeral, words);
  if (!ratio) return amountFrom(clause, numeral, head, habits);
  const { first } = numeral;
  return { ...ratio, first, numberFirst: first, numberNext: ratio.next };
}
