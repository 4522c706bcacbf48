import type { Clause } from './clause.ts';
import { fromDecimal, isLess, product, type Rational, rational, sum } from './rational.ts';
import { vulgarFraction } from './vulgar.ts';
import { type FigureWords, isIn } from './words.ts';

export interface Reading {
  readonly first: number;
  readonly next: number;
  readonly value: Rational;
}

const ONE = rational(1n);

/** After a hyphen that is glued on both sides, else token `i` itself. */
export const pastHyphen = (clause: Clause, i: number): number =>
  clause.isGluedMark(i, '-') && clause.glued(i + 1) ? i + 1 : i;

const isPlural = (word: string): boolean => word.endsWith('s');

/** `third` after `one`, `thirds` after `two`; a hyphen may stand between. */
function denominatorAfter(
  clause: Clause,
  i: number,
  numerator: bigint,
  words: FigureWords,
): Reading | undefined {
  const at = pastHyphen(clause, i);
  const word = clause.lower(at);
  const parts = words.denominators.get(word);
  if (parts === undefined || isPlural(word) !== numerator > 1n) return undefined;
  if (clause.isGluedMark(at + 1, '-') && clause.glued(at + 2)) return undefined;
  return { first: i, next: at + 1, value: rational(numerator, parts) };
}

/** `Tenth of a gallon`, `fourth of litre`: the article is left out at the beginning. */
function isPartOfUnit(clause: Clause, i: number, words: FigureWords): boolean {
  if (clause.isWord(i - 1) || clause.lower(i + 1) !== 'of') return false;
  const at = clause.lower(i + 2) === 'a' || clause.lower(i + 2) === 'an' ? i + 3 : i + 2;
  return words.unitNames.startingAt(clause, at) !== undefined;
}

/** `a quarter`, `half`. */
export function readFraction(clause: Clause, i: number, words: FigureWords): Reading | undefined {
  const word = clause.lower(i);
  const parts = words.denominators.get(word);
  if (parts === undefined || isPlural(word)) return undefined;
  if (clause.isGluedMark(i + 1, '-') && clause.glued(i + 2)) return undefined;
  const article = clause.lower(i - 1) === 'a' || clause.lower(i - 1) === 'an';
  if (parts !== 2n && !article && isPartOfUnit(clause, i, words))
    return { first: i, next: i + 1, value: rational(1n, parts) };
  if (parts !== 2n && !article)
    return parts === 4n && words.scales.has(clause.lower(i + 1))
      ? { first: i, next: i + 1, value: rational(1n, parts) }
      : undefined;
  if (
    parts > 2n &&
    parts !== 4n &&
    clause.isWord(i + 1) &&
    !isIn(words, 'fractionAfter', clause.lower(i + 1))
  )
    return undefined;
  return { first: article ? i - 1 : i, next: i + 1, value: rational(1n, parts) };
}

/** `half a million`, `a quarter of a million`, `half a dozen`: a part of a multiplier is a count. */
export function scaledPart(clause: Clause, part: Reading, words: FigureWords): Reading | undefined {
  let i = part.next;
  if (clause.lower(i) === 'of') i++;
  if (clause.lower(i) === 'a') i++;
  const scale = words.scales.get(clause.lower(i)) ?? words.dozens.get(clause.lower(i));
  if (scale === undefined) return undefined;
  return { first: part.first, next: i + 1, value: product(part.value, rational(scale)) };
}

/** A whole number with its part. */
interface Part {
  readonly value: Rational;
  readonly next: number;
  /** The digits before were a numerator. */
  readonly alone?: true;
  /** In digits: a part of one, whatever multiplier stands before. */
  readonly ofOne?: true;
}

/** What follows a whole number and belongs to it: `1/2`, `½`, `and a half`. */
export function addPart(clause: Clause, i: number, whole: Rational, words: FigureWords): Part | undefined {
  const sign = vulgarFraction(clause.text(i));
  if (sign !== undefined) return { value: sum(whole, sign), next: i + 1 };
  return slashed(clause, i, whole) ?? andPart(clause, i, whole, words);
}

/** `10 1/2`, and `1/2` where `whole` is the numerator. */
function slashed(clause: Clause, i: number, whole: Rational): Part | undefined {
  const bar = clause.text(i);
  if ((bar === '/' || bar === '⁄') && clause.glued(i) && clause.isDigits(i + 1) && clause.glued(i + 1)) {
    const denominator = clause.text(i + 1);
    if (denominator.length > 4 || /^0/.test(denominator) || clause.isGluedMark(i + 2, '/')) return undefined;
    return { value: product(whole, rational(1n, BigInt(denominator))), next: i + 2, alone: true };
  }
  return inDigits(clause, i, whole);
}

/** `1/2` from token `i`, less than one. */
function inDigits(clause: Clause, i: number, whole: Rational): Part | undefined {
  const isTied = clause.isGluedMark(i, '-') && clause.glued(i + 1) && clause.text(i + 2) === '/';
  if (isTied) return inDigitsAt(clause, i + 1, whole);
  return clause.glued(i) ? undefined : inDigitsAt(clause, i, whole);
}

function inDigitsAt(clause: Clause, i: number, whole: Rational): Part | undefined {
  if (!clause.isDigits(i) || clause.text(i).length > 2) return undefined;
  const slash = clause.text(i + 1);
  const below = clause.text(i + 2);
  const bound = (slash === '/' || slash === '⁄') && clause.glued(i + 1) && clause.glued(i + 2);
  if (!bound || !clause.isDigits(i + 2) || below.length > 3 || /^0/.test(below)) return undefined;
  const part = product(fromDecimal(clause.text(i)), rational(1n, BigInt(below)));
  return isLess(part, ONE) ? { value: sum(whole, part), next: i + 3 } : undefined;
}

const BARE_PARTS: ReadonlyMap<string, Rational> = new Map([
  ['half', rational(1n, 2n)],
  ['quarter', rational(1n, 4n)],
]);

/** `a`, `three`, `seventy-five`. */
function readNumerator(
  clause: Clause,
  i: number,
  words: FigureWords,
): { readonly value: bigint; readonly next: number } | undefined {
  const word = clause.lower(i);
  const first = word === 'a' || word === 'an' ? 1n : words.cardinals.get(word);
  if (first === undefined) return undefined;
  const at = pastHyphen(clause, i + 1);
  const unit = first >= 20n ? (words.cardinals.get(clause.lower(at)) ?? 0n) : 0n;
  return unit > 0n && unit < 10n ? { value: first + unit, next: at + 1 } : { value: first, next: i + 1 };
}

/** `and no/100`, `and xx/100`: no hundredths, as sums are written in full. */
function noHundredths(clause: Clause, i: number, words: FigureWords): number | undefined {
  const isWritten =
    isIn(words, 'noHundredths', clause.lower(i)) &&
    clause.isGluedMark(i + 1, '/') &&
    clause.glued(i + 2) &&
    clause.text(i + 2) === '100';
  return isWritten ? i + 3 : undefined;
}

/** `twenty and one-hundredths`: written as sums are, always in the plural. */
function oneHundredths(
  clause: Clause,
  above: { readonly value: bigint; readonly next: number },
  words: FigureWords,
): Reading | undefined {
  const at = pastHyphen(clause, above.next);
  const parts = words.denominators.get(clause.lower(at));
  if (parts === undefined || parts < 100n || above.value !== 1n) return undefined;
  return { first: at, next: at + 1, value: rational(1n, parts) };
}

/** `two-and-a-half`, whatever a hyphen ties to it. */
function hyphenedPart(clause: Clause, i: number, whole: Rational, words: FigureWords): Part | undefined {
  const above = readNumerator(clause, i, words);
  const at = above && pastHyphen(clause, above.next);
  const parts = at === undefined ? undefined : words.denominators.get(clause.lower(at));
  if (above === undefined || at === undefined || parts === undefined || above.value >= parts)
    return undefined;
  return { value: sum(whole, rational(above.value, parts)), next: at + 1 };
}

/** `and a half`, `and half`, `and one half`, `and three quarters`; `and 25/100`, as sums are written in full. */
function andPart(clause: Clause, i: number, whole: Rational, words: FigureWords): Part | undefined {
  const link = pastHyphen(clause, i);
  if (link > i && clause.lower(link) === 'and')
    return hyphenedPart(clause, pastHyphen(clause, link + 1), whole, words);
  if (clause.lower(i) !== 'and') return undefined;
  const even = noHundredths(clause, i + 1, words);
  if (even !== undefined) return { value: whole, next: even, ofOne: true };
  const written = inDigits(clause, i + 1, whole);
  if (written) return clause.lower(written.next) === 'of' ? undefined : { ...written, ofOne: true };
  const word = clause.lower(i + 1);
  const bare = BARE_PARTS.get(word);
  if (bare && !clause.glued(i + 2) && clause.lower(i + 2) !== 'of')
    return { value: sum(whole, bare), next: i + 2 };
  const above = readNumerator(clause, i + 1, words);
  if (!above) return undefined;
  const part =
    denominatorAfter(clause, above.next, above.value, words) ?? oneHundredths(clause, above, words);
  return part && isLess(part.value, ONE) ? { value: sum(whole, part.value), next: part.next } : undefined;
}
