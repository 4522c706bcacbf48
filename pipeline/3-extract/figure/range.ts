import type { Clause } from './clause.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { isLess, product, rational } from './rational.ts';
import { MINUS_SIGNS } from './sign.ts';
import { type Habits, readTail, type Tail } from './tail.ts';
import { readRate } from './unit.ts';
import { type FigureWords, isIn } from './words.ts';

export interface Range {
  readonly low: Numeral;
  readonly high: Numeral;
  /** The unit printed after the first number, or after the second. */
  readonly tail?: Tail;
}

const DASHES = new Set(['-', '–', '—', '−', '‑']);
const THOUSAND = rational(1000n);
const TEN = rational(10n);

/** The token after the words or dash that join two ends; undefined where nothing joins. */
function pastConnector(clause: Clause, i: number, low: Numeral, words: FigureWords): number | undefined {
  const link = clause.lower(i);
  if (link === '-' && clause.glued(i) && clause.lower(i + 1) === 'to') return i + 2;
  if (DASHES.has(link)) return !clause.glued(i) || clause.glued(i + 1) ? i + 1 : undefined;
  if (link === 'up' && clause.lower(i + 1) === 'to') return i + 2;
  if (link === 'and') return isBetween(clause, low) ? i + 1 : undefined;
  return isIn(words, 'rangeConnectors', link) ? i + 1 : undefined;
}

/** “between” before the number, its currency, or a word such as “about”. */
function isBetween(clause: Clause, low: Numeral): boolean {
  for (let i = low.first - 1; i >= low.first - 4; i--) if (clause.lower(i) === 'between') return true;
  return false;
}

/** `10-15 million`: the multiplier of the second number holds for the first, unless that makes it far larger. */
function shared(low: Numeral, high: Numeral): Numeral {
  if (low.scale !== undefined || high.scale === undefined || !isLess(low.value, THOUSAND)) return low;
  const value = product(low.value, rational(high.scale));
  return isLess(value, product(high.value, TEN)) ? { ...low, value } : low;
}

/** `8-10,000`: the thousands of the second number hold for the first. */
function sharedThousands(clause: Clause, low: Numeral, high: Numeral): Numeral {
  const isGrouped = clause.isGluedMark(high.first + 1, ',') && high.shape === 'digits';
  const isSmall = low.plain && isLess(low.value, product(high.value, rational(1n, 1000n)));
  if (!isGrouped || !isSmall || high.value.n % 1000n !== 0n || high.value.d !== 1n) return low;
  return { ...low, value: product(low.value, THOUSAND) };
}

/** The two ends, the smaller value first; each keeps its place in the text. */
function ascending(a: Numeral, b: Numeral): Pick<Range, 'low' | 'high'> {
  return isLess(a.value, b.value)
    ? { low: a, high: b }
    : { low: { ...a, value: b.value }, high: { ...b, value: a.value } };
}

/** `to a hundred`, `to -34 °C`, `to +8 °C`: what may stand before the first word or digits of a number. */
function pastOpening(clause: Clause, i: number): number {
  const isSign = MINUS_SIGNS.has(clause.text(i)) || clause.text(i) === '+';
  const isSigned = isSign && clause.isDigits(i + 1) && clause.glued(i + 1);
  return isSigned || clause.lower(i) === 'a' ? i + 1 : i;
}

/** `from about $350`: “from” before the first end and what says how exactly it is meant. */
const isFrom = (clause: Clause, i: number, words: FigureWords): boolean =>
  clause.lower((words.approximators.endingBefore(clause, i)?.first ?? i) - 1) === 'from';

/** What cannot be the end of a range: a fraction of a whole, “two or half”. */
const joinable = (low: Numeral, high: Numeral): boolean =>
  low.shape !== 'vague' &&
  high.shape !== 'vague' &&
  (low.shape === 'fraction') === (high.shape === 'fraction');

/** `5 to 7`, `5 % to 20 %`, `$20 - $25`, `between five and seven`: the number `first` and what it reaches to. */
export function readRange(
  clause: Clause,
  first: Numeral,
  head: Tail | undefined,
  habits: Habits,
): Range | undefined {
  const { words } = habits;
  const own = head ? undefined : readTail(clause, first, habits);
  const unitEnd = head ? readRate(clause.whole(), first.next, words)?.next : own?.next;
  const afterUnit = unitEnd === undefined ? undefined : pastConnector(clause, unitEnd, first, words);
  const i = afterUnit ?? pastConnector(clause, first.next, first, words);
  if (i === undefined) return undefined;
  // “rose by 3 to 8”: what it reached is a figure of its own.
  const hasUnit = head !== undefined || afterUnit !== undefined;
  if (hasUnit && clause.lower(i - 1) === 'to' && clause.lower((head ?? first).first - 1) === 'by')
    return undefined;
  const hedge = words.approximators.startingAt(clause, i);
  const from = hedge?.next ?? i;
  const symbol = words.currencySymbols.startingAt(clause, from);
  const at = symbol?.next ?? pastOpening(clause, from);
  const high = readNumeral(clause, at, words, head !== undefined || symbol !== undefined);
  if (!high || !joinable(first, high)) return undefined;
  const isDash = DASHES.has(clause.lower(i - 1));
  const low = isDash ? sharedThousands(clause, shared(first, high), high) : shared(first, high);
  const tail = readTail(clause, high, habits);
  // “from 214 to 175 million litas”, “from $3 billion to $2 billion”: a fall, whose unit both ends have.
  const isFall =
    (tail !== undefined || (head !== undefined && symbol !== undefined)) &&
    isLess(high.value, low.value) &&
    isFrom(clause, (head ?? first).first, words);
  if (!isFall && !isLess(low.value, high.value)) return undefined;
  if (isDash && low.shape !== high.shape) return undefined;
  if (clause.lower(i - 1) === 'or' && !isLess(high.value, product(low.value, rational(3n)))) return undefined;
  if (afterUnit !== undefined && own && tail?.code !== own.code) return undefined;
  return { ...ascending(low, high), ...(tail ? { tail } : {}) };
}
