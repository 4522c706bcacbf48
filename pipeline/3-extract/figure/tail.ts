import { readAge } from './age.ts';
import type { Clause } from './clause.ts';
import type { Currency } from './currency-words.ts';
import { pastHyphen } from './fractions.ts';
import { currencyAfter, currencyBefore, currencyCode, currencyNameBefore } from './money.ts';
import { currencyLetterBefore } from './money-letter.ts';
import type { Numeral } from './numeral.ts';
import type { PhraseMatch } from './phrases.ts';
import { readUnit } from './unit.ts';
import type { FigureWords } from './words.ts';

/** What makes a number an amount: its unit, before or after it. */
export interface Tail {
  readonly kind: 'money' | 'percentage' | 'measure' | 'age';
  readonly code: string;
  /** Tokens of the unit. */
  readonly first: number;
  readonly next: number;
  /** The unit is a hundredth of `code`. */
  readonly minor?: boolean;
  /** What the unit itself multiplies by: a million in `MEUR`. */
  readonly scale?: bigint;
  /** Whose currency is not said. */
  readonly implied?: boolean;
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
  const isPlural = numeral.shape === 'vague' || words.pluralScales.has(clause.lower(i - 1));
  // “Three and three-quarters of a mile”: the part has made no fraction of the number.
  const isPart = numeral.shape === 'fraction' || numeral.value.d !== 1n;
  const at = isPlural || (isPart && numeral.shape !== 'digits') ? pastArticle(clause, i) : i;
  const money = currencyAfter(clause, isPlural ? at : i, numeral, words);
  if (money) return paid(money, jurisdiction);
  const unit = readUnit(clause, at, numeral, words);
  return unit && { kind: 'measure', ...unit };
}

/** `half a mile`, `a tenth of a metre`, `hundreds of miles`, `40 millions of roubles`. */
function pastArticle(clause: Clause, i: number): number {
  const at = clause.lower(i) === 'of' ? i + 1 : i;
  return clause.lower(at) === 'a' || clause.lower(at) === 'an' ? at + 1 : at;
}

/** A currency as the unit of what it stands beside. */
function paid({ value, first, next }: PhraseMatch<Currency>, jurisdiction: string | undefined): Tail {
  const { minor = false, scale } = value;
  return {
    kind: 'money',
    ...currencyCode(value, jurisdiction),
    minor,
    ...(scale === undefined ? {} : { scale }),
    first,
    next,
  };
}

/** The currency before a number, as its unit. */
export function readHead(clause: Clause, i: number, { words, jurisdiction }: Habits): Tail | undefined {
  const money =
    currencyBefore(clause, i, words) ??
    currencyNameBefore(clause, i, words) ??
    currencyLetterBefore(clause, i, words);
  return money && paid(money, jurisdiction);
}
