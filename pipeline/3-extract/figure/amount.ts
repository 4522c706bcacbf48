import { readAge } from './age.ts';
import type { Clause } from './clause.ts';
import { readCompound } from './compound.ts';
import { pastHyphen } from './fractions.ts';
import { currencyAfter, currencyBefore, currencyCode } from './money.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { readRange } from './range.ts';
import { readRatio } from './ratio.ts';
import { isEqual, product, rational, sum } from './rational.ts';
import { readRate, readUnit } from './unit.ts';
import type { FigureWords } from './words.ts';

export interface Tail {
  readonly kind: 'money' | 'percentage' | 'measure' | 'age';
  readonly code: string;
  /** Tokens of the unit. */
  readonly first: number;
  readonly next: number;
  /** The unit is a hundredth of `code`. */
  readonly minor?: boolean;
  /** Whose currency is not said. */
  readonly implied?: boolean;
}

/** One number or range with its unit, in tokens. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly low: Numeral;
  readonly high?: Numeral;
  /** Tokens of the bare number. */
  readonly numberFirst: number;
  readonly numberNext: number;
  readonly kind?: Tail['kind'] | 'ratio';
  readonly unit?: Tail;
}

/** What the words of a language and the settings of a document say about amounts. */
export interface Habits {
  readonly words: FigureWords;
  readonly jurisdiction: string | undefined;
}

/** The unit after a number: percent, age, currency, measure. */
export function readTail(
  clause: Clause,
  numeral: Numeral,
  { words, jurisdiction }: Habits,
): Tail | undefined {
  const i = numeral.next;
  const percent = words.percents.startingAt(clause, pastHyphen(clause, i));
  if (percent) return { kind: 'percentage', code: percent.value, first: percent.first, next: percent.next };
  const age = readAge(clause, i, words);
  if (age) return { kind: 'age', ...age };
  const money = currencyAfter(clause, i, numeral, words);
  if (money) {
    const { code, implied } = currencyCode(money.value, jurisdiction);
    return {
      kind: 'money',
      code,
      implied,
      minor: money.value.minor === true,
      first: money.first,
      next: money.next,
    };
  }
  const at = numeral.shape === 'fraction' || numeral.shape === 'vague' ? pastArticle(clause, i) : i;
  const unit = readUnit(clause, at, numeral, words);
  return unit && { kind: 'measure', ...unit };
}

/** `half a mile`, `a tenth of a metre`, `hundreds of miles`. */
function pastArticle(clause: Clause, i: number): number {
  const at = clause.lower(i) === 'of' ? i + 1 : i;
  return clause.lower(at) === 'a' || clause.lower(at) === 'an' ? at + 1 : at;
}

/** The currency before a number, as its unit. */
function readHead(clause: Clause, i: number, { words, jurisdiction }: Habits): Tail | undefined {
  const money = currencyBefore(clause, i, words);
  if (!money) return undefined;
  const { code, implied } = currencyCode(money.value, jurisdiction);
  return { kind: 'money', code, implied, first: money.first, next: money.next };
}

/** `fifteen (15)`: the same number said twice is one. */
function saidTwice(clause: Clause, numeral: Numeral, words: FigureWords): Numeral {
  if (clause.text(numeral.next) !== '(') return numeral;
  const again = readNumeral(clause, numeral.next + 1, words);
  if (!again || clause.text(again.next) !== ')' || !isEqual(again.value, numeral.value)) return numeral;
  return { ...numeral, next: again.next + 1 };
}

const HUNDREDTH = rational(1n, 100n);
const inMain = (numeral: Numeral, { minor }: Tail): Numeral =>
  minor ? { ...numeral, value: product(numeral.value, HUNDREDTH) } : numeral;

interface Grown {
  readonly low: Numeral;
  readonly next: number;
}

/** `75 USD million`: the multiplier may stand after the code. */
function withScale(grown: Grown, clause: Clause, tail: Tail, words: FigureWords): Grown {
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

/** `316 dollars and fifty-one cents`: the cents belong to the amount. */
function withMinor(clause: Clause, { low, next }: Grown, tail: Tail, habits: Habits): Grown {
  const main = { low: inMain(low, tail), next };
  if (tail.kind !== 'money' || tail.minor) return main;
  const at = clause.lower(next) === 'and' ? next + 1 : next;
  const cents = readNumeral(clause, at, habits.words);
  if (!cents) return main;
  const unit = readTail(clause, cents, habits);
  if (!unit?.minor || unit.code !== tail.code) return main;
  return { low: { ...low, value: sum(low.value, inMain(cents, unit).value) }, next: unit.next };
}

/** `£24 a year`, `$21.25 per square foot`: the rate is part of the unit. */
function withRate(clause: Clause, amount: Amount & { readonly unit: Tail }, words: FigureWords): Amount {
  const { unit, next } = amount;
  const rate = unit.kind === 'money' ? readRate(clause.whole(), next, words) : undefined;
  return rate ? { ...amount, unit: { ...unit, code: `${unit.code}/${rate.code}` }, next: rate.next } : amount;
}

/** The amount whose number starts at token `i`. */
export function readAmount(clause: Clause, i: number, habits: Habits): Amount | undefined {
  const { words } = habits;
  const before = clause.isDigits(i) || clause.text(i - 1) === '.' ? readHead(clause, i, habits) : undefined;
  const read = readNumeral(clause, i, words, before !== undefined);
  if (!read) return undefined;
  const numeral = saidTwice(clause, read, words);
  const head = before ?? readHead(clause, numeral.first, habits);
  const ratio = head ? undefined : readRatio(clause, numeral, words);
  if (ratio)
    return {
      ...ratio,
      first: numeral.first,
      numberFirst: numeral.first,
      numberNext: ratio.next,
      kind: 'ratio',
    };
  const range = readRange(clause, numeral, head, habits);
  const low = range?.low ?? numeral;
  const last = range?.high ?? low;
  const tail = head ?? range?.tail ?? readTail(clause, last, habits);
  const end = tail && tail !== head ? Math.max(tail.next, last.next) : last.next;
  const span = { first: head?.first ?? low.first, numberFirst: low.first, numberNext: last.next };
  if (!tail) return { ...span, next: end, low, ...(range ? { high: range.high } : {}) };
  if (range)
    return withRate(
      clause,
      {
        ...span,
        next: end,
        low: inMain(low, tail),
        high: inMain(range.high, tail),
        kind: tail.kind,
        unit: tail,
      },
      words,
    );
  const compound = tail.kind === 'measure' ? readCompound(clause, low.value, tail, words) : undefined;
  if (compound) {
    const { unit, value } = compound;
    const numeral = { ...low, value, plain: false };
    return { ...span, next: unit.next, low: numeral, kind: tail.kind, unit: { ...tail, ...unit } };
  }
  const grown = withMinor(clause, withScale({ low, next: end }, clause, tail, words), tail, habits);
  return withRate(clause, { ...span, ...grown, kind: tail.kind, unit: tail }, words);
}
