import type { Clause } from './clause.ts';
import { addPart, pastHyphen, type Reading } from './fractions.ts';
import { fromDecimal, negated, product, type Rational, rational, sum } from './rational.ts';
import type { FigureWords } from './words.ts';

export interface Spelled extends Reading {
  /** The last multiplier. */
  readonly scale?: bigint;
}

/** What has been read of a number in words: whole groups, the group being read, and what may follow in it. */
interface Sum {
  readonly total: bigint;
  readonly group: bigint | undefined;
  /** The next small number must be below this. */
  readonly room: bigint;
  /** The next multiplier must be below this. */
  readonly ceiling: bigint;
  readonly scale?: bigint;
}

/** The whole number before a part: none where “dozen” begins the number. */
interface Start {
  readonly sum: Sum | undefined;
  readonly next: number;
}

const HUNDRED = 100n;
const MILLION = 1_000_000n;
const START: Sum = { total: 0n, group: undefined, room: HUNDRED, ceiling: 10n ** 18n };

/** What room a small number leaves: `twenty` takes a digit, `two` and `twelve` take nothing more. */
const roomAfter = (small: bigint): bigint => (small >= 20n && small % 10n === 0n ? 10n : 0n);

function withSmall(sum: Sum, small: bigint): Sum | undefined {
  if (sum.group === undefined) return { ...sum, group: small, room: roomAfter(small) };
  if (small >= sum.room || small === 0n) return undefined;
  return { ...sum, group: sum.group + small, room: roomAfter(small) };
}

function withScale(sum: Sum, scale: bigint): Sum | undefined {
  if (scale === HUNDRED) {
    if (sum.group === undefined ? sum.total > 0n : sum.group % HUNDRED === 0n) return undefined;
    return { ...sum, group: (sum.group ?? 1n) * HUNDRED, room: HUNDRED, scale };
  }
  // `three thousand million`
  const isThousands = sum.group === undefined && sum.total > 0n && sum.total < MILLION;
  if (isThousands && scale >= sum.ceiling && scale >= MILLION)
    return { total: sum.total * scale, group: undefined, room: HUNDRED, ceiling: scale, scale };
  if (scale >= sum.ceiling || (sum.group === undefined && sum.total > 0n)) return undefined;
  const total = sum.total + (sum.group ?? 1n) * scale;
  return { total, group: undefined, room: HUNDRED, ceiling: scale, scale };
}

/** One more word of the number, or nothing where the number ends. */
function step(sum: Sum, word: string, words: FigureWords): Sum | undefined {
  const small = words.cardinals.get(word);
  if (small !== undefined) return withSmall(sum, small);
  const scale = words.scales.get(word) ?? (sum === START ? undefined : words.pluralScales.get(word));
  return scale === undefined ? undefined : withScale(sum, scale);
}

/** `fifty-four hundredths` from token `i`: a part of one, which “and” joins to the whole number before it. */
function isPart(clause: Clause, i: number, words: FigureWords): boolean {
  const unit = pastHyphen(clause, i + 1);
  const isCompound = words.cardinals.has(clause.lower(unit));
  const at = isCompound ? pastHyphen(clause, unit + 1) : unit;
  const parts = words.denominators.get(clause.lower(at));
  // “One hundred and thirty-two fifths” are so many fifths.
  return parts !== undefined && (!isCompound || parts >= HUNDRED);
}

/** `two hundred and fifty`: “and” joins only after a multiplier, and only a smaller number. */
function pastAnd(clause: Clause, i: number, { scale, room }: Sum, words: FigureWords): number {
  const link = clause.lower(i);
  if ((link !== 'and' && link !== '&') || scale === undefined || room !== HUNDRED) return i;
  return words.cardinals.has(clause.lower(i + 1)) && !isPart(clause, i + 1, words) ? i + 1 : i;
}

const multiplier = (word: string, words: FigureWords): bigint | undefined =>
  words.scales.get(word) ?? words.pluralScales.get(word);

/** `three million, two hundred and forty`: a comma joins what has a smaller multiplier of its own. */
function pastComma(clause: Clause, i: number, state: Sum, words: FigureWords): number {
  const isWhole = state.group === undefined && state.scale !== undefined && state.scale > HUNDRED;
  if (!isWhole || clause.text(i) !== ',' || !words.cardinals.has(clause.lower(i + 1))) return i;
  const scale = multiplier(clause.lower(i + 2), words);
  // “One thousand, two hundred of them women”: another number.
  const after = clause.lower(i + 3);
  if (scale === undefined || after === 'of') return i;
  return scale * (multiplier(after, words) ?? 1n) < state.ceiling ? i + 1 : i;
}

/** `three point five`. */
function pointed(clause: Clause, i: number, whole: Rational, words: FigureWords): Reading | undefined {
  if (clause.lower(i) !== 'point') return undefined;
  let digits = '';
  let next = i + 1;
  for (; digits.length < 12; next++) {
    const digit = words.cardinals.get(clause.lower(next));
    if (digit === undefined || digit > 9n) break;
    digits += digit;
  }
  const tail = digits === '' ? readSum(clause, i + 1, words) : undefined;
  if (tail && tail.value < 100n) {
    digits = String(tail.value);
    next = tail.next;
  }
  if (digits === '') return undefined;
  return { first: i, next, value: sum(whole, fromDecimal(`0.${digits}`)) };
}

/** The longest whole number in words from token `i`. */
export function readSum(
  clause: Clause,
  i: number,
  words: FigureWords,
): { sum: Sum; value: bigint; next: number } | undefined {
  let state = step(START, clause.lower(i), words);
  if (!state) return undefined;
  let next = i + 1;
  for (;;) {
    const at = pastComma(clause, pastAnd(clause, pastHyphen(clause, next), state, words), state, words);
    const more: Sum | undefined = step(state, clause.lower(at), words);
    if (!more) return { sum: state, value: state.total + (state.group ?? 0n), next };
    state = more;
    next = at + 1;
  }
}

/** A multiplier or “dozen” after a number with a part: `two and a half million`, `1½ dozen`. */
function multiplied(clause: Clause, i: number, value: Rational, words: FigureWords): Spelled {
  const word = clause.lower(pastHyphen(clause, i));
  const scale = words.scales.get(word) ?? words.dozens.get(word);
  if (scale === undefined) return { first: i, next: i, value };
  return { first: i, next: pastHyphen(clause, i) + 1, value: product(value, rational(scale)), scale };
}

/** `twenty-two dozen and 1/100`: a part of one behind the multiplier, as sums are written in full. */
function withHundredths(clause: Clause, spelled: Spelled, words: FigureWords): Spelled {
  const part = spelled.scale === undefined ? undefined : addPart(clause, spelled.next, spelled.value, words);
  return part?.ofOne ? { ...spelled, next: part.next, value: part.value } : spelled;
}

/** `three million and a half`: the part is one of the multiplier. */
const partOfScale = (whole: Rational, withPart: Rational, scale = 1n): Rational =>
  sum(whole, product(sum(withPart, negated(whole)), rational(scale)));

/** The part after a whole number; `three million and a half` takes it of the million, before a smaller multiplier of that. */
function withPart(clause: Clause, whole: Rational, { sum: read, next }: Start, words: FigureWords): Reading {
  const part = pointed(clause, next, whole, words) ?? addPart(clause, next, whole, words);
  if (!part || 'alone' in part) return { first: next, next, value: whole };
  const found = { first: next, next: part.next };
  const isOfScale = read?.group === undefined && !('ofOne' in part);
  if (!isOfScale) return { ...found, value: part.value };
  const smaller = words.scales.get(clause.lower(part.next));
  const isOfSmaller = smaller !== undefined && read?.scale !== undefined && smaller < read.scale;
  return {
    first: next,
    next: isOfSmaller ? part.next + 1 : part.next,
    value: partOfScale(whole, part.value, isOfSmaller ? smaller : read?.scale),
  };
}

/** A number in words from token `i`; an article before a multiplier (`a hundred`) belongs to it. */
export function readSpelled(clause: Clause, i: number, words: FigureWords): Spelled | undefined {
  const alone = words.dozens.get(clause.lower(i));
  const start = readSum(clause, i, words);
  if (!start && alone === undefined) return undefined;
  const whole = start ? rational(start.value) : rational(1n);
  const { next, value } = withPart(clause, whole, { sum: start?.sum, next: start?.next ?? i }, words);
  const scaled = withHundredths(clause, multiplied(clause, next, value, words), words);
  const scale = scaled.scale ?? start?.sum.scale;
  const startsWithScale = !words.cardinals.has(clause.lower(i));
  const article = startsWithScale && ['a', 'an'].includes(clause.lower(i - 1));
  return {
    first: article ? i - 1 : i,
    next: scaled.next,
    value: scaled.value,
    ...(scale === undefined ? {} : { scale }),
  };
}
