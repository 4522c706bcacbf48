import type { Clause } from './clause.ts';
import { pastHyphen } from './fractions.ts';
import { countedPlural } from './noun-phrase.ts';
import { type FigureWords, isIn } from './words.ts';

/** A multiplier as printed. */
export interface Scale {
  readonly scale: bigint;
  readonly next: number;
}

/** `hundred thousand million`: nobody multiplies more often, and exact numbers stay short. */
const MOST_SCALES = 3;

/** `412.7 bn`: abbreviations that are nothing else may stand apart, letters and symbols of units not. */
const canStandApart = (clause: Clause, i: number, words: FigureWords): boolean =>
  clause.text(i).length > 1 &&
  !AMBIGUOUS.has(clause.text(i)) &&
  words.unitSymbols.startingAt(clause, i) === undefined;

/** `$12,333 M`: with a space only after money. */
const SPACED = new Set(['M', 'B', 'K', 'MM']);

/** `EUR 12.6 m`: a metre after any number that is no money. */
const SPACED_AFTER_MONEY = new Set(['m', 'b', 'k']);

const PHRASE_ENDS = new Set(['.', ',', ';', ':', '?', '!', ')', ']', '”', '"']);

/** Symbols that are units as well: `35m`, `5 T`. Only money, or what follows, settles them. */
const AMBIGUOUS = new Set(['m', 'M', 'K', 'T', 'B', 'b', 'mil']);

interface Digits {
  /** A currency stands before them. */
  readonly money: boolean;
  /** Nothing between them: no point, no sign, no groups. */
  readonly plain: boolean;
  /** No fraction. */
  readonly whole: boolean;
}

/** `1.2M`, `3.5B`: letters that name no unit after a number of this kind. */
function isSettledAlone(symbol: string, { whole }: Digits): boolean | undefined {
  if (symbol === 'K') return whole;
  if (symbol === 'M') return true;
  return (symbol === 'B' || symbol === 'b') && !whole ? true : undefined;
}

/** `100K`, and `35m` before what it counts (`12.3m tonnes`). */
function isSettled(clause: Clause, i: number, digits: Digits, words: FigureWords): boolean {
  const alone = isSettledAlone(clause.text(i), digits);
  if (alone !== undefined) return alone;
  // “35m of its devices”: nobody measures what somebody owns.
  const isOwned = clause.lower(i + 1) === 'of' && isIn(words, 'determiners', clause.lower(i + 2));
  if (isOwned && countedPlural(clause, i + 3, words)) return true;
  if (!clause.isWord(i + 1) || clause.glued(i + 1)) return false;
  const isUnit =
    words.unitNames.startingAt(clause, i + 1) !== undefined ||
    words.currencyNames.startingAt(clause, i + 1) !== undefined ||
    words.currencySymbols.startingAt(clause, i + 1) !== undefined;
  return isUnit || countedPlural(clause, i + 1, words) !== undefined;
}

/** Multipliers in words, one after the other, from token `i`. */
export function scaleWords(clause: Clause, i: number, words: FigureWords): Scale | undefined {
  let scale = 1n;
  let next = i;
  for (; next < i + MOST_SCALES; next++) {
    const more = words.scales.get(clause.lower(next));
    if (more === undefined) break;
    scale *= more;
  }
  return next > i ? { scale, next } : undefined;
}

/** `2 dozen`, `40 millions`. */
function countableAt(clause: Clause, i: number, words: FigureWords): Scale | undefined {
  const scale = words.dozens.get(clause.lower(i)) ?? words.pluralScales.get(clause.lower(i));
  return scale === undefined ? undefined : { scale, next: i + 1 };
}

/** `£4 m,`: nothing is glued to the letter but what ends a phrase; `m²` and `m/s` are units. */
const endsThere = (clause: Clause, i: number): boolean =>
  !clause.glued(i + 1) || PHRASE_ENDS.has(clause.text(i + 1));

/** `1,674,200.5 M`: apart from the digits only after money, or at the end of a sentence. */
const isSpacedSymbol = (clause: Clause, i: number, { money, plain }: Digits): boolean =>
  (money && SPACED_AFTER_MONEY.has(clause.text(i)) && endsThere(clause, i)) ||
  (SPACED.has(clause.text(i)) && (money || (!plain && !clause.isWord(i + 1))));

/** The multiplier after a number in digits: `million`, or `m` and `bn` glued. */
export function scaleAfterDigits(
  clause: Clause,
  i: number,
  words: FigureWords,
  digits: Digits,
): Scale | undefined {
  const symbol = clause.text(i);
  const isBound = clause.glued(i) || isSpacedSymbol(clause, i, digits) || canStandApart(clause, i, words);
  const scale = isBound ? words.gluedScales.get(symbol) : undefined;
  if (scale === undefined) {
    const at = pastHyphen(clause, i);
    return scaleWords(clause, at, words) ?? countableAt(clause, at, words);
  }
  const isSure = digits.money || !AMBIGUOUS.has(symbol) || isSettled(clause, i, digits, words);
  return isSure ? { scale, next: i + 1 } : undefined;
}
