import { readAge } from './age.ts';
import type { Clause } from './clause.ts';
import type { Currency } from './currency-words.ts';
import { pastHyphen } from './fractions.ts';
import { currencyAfter, currencyBefore, currencyCode, currencyNameBefore } from './money.ts';
import { currencyLetterBefore } from './money-letter.ts';
import type { Numeral } from './numeral.ts';
import type { PhraseMatch } from './phrases.ts';
import { isLess, rational } from './rational.ts';
import { readUnit } from './unit.ts';
import { type FigureWords, isIn } from './words.ts';

const HUNDRED = rational(100n);

/** What makes a number an amount: its unit, before or after it. */
export interface Tail {
  readonly kind: 'money' | 'percentage' | 'measure' | 'age';
  readonly code: string;
  /** Tokens of the unit. */
  readonly first: number;
  readonly next: number;
  /** The unit is a hundredth of `code`. */
  readonly minor?: boolean;
  /** The unit is one of so many parts of `code`: twenty shillings to the pound. */
  readonly parts?: bigint;
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
  if (percent && !isExtent(clause, numeral, words))
    return { kind: 'percentage', code: percent.value, first: percent.first, next: percent.next };
  const age = readAge(clause, i, words, numeral.first);
  if (age) return { kind: 'age', ...age };
  const isPlural = numeral.shape === 'vague' || words.pluralScales.has(clause.lower(i - 1));
  // “Three and three-quarters of a mile”: the part has made no fraction of the number.
  const isPart = numeral.shape === 'fraction' || numeral.value.d !== 1n;
  const at = isPlural || (isPart && numeral.shape !== 'digits') ? pastArticle(clause, i) : i;
  const isOf = isPlural || numeral.scale !== undefined;
  const money = currencyAfter(clause, isOf ? pastArticle(clause, i) : i, numeral, words);
  const sum = money && paid(money, jurisdiction);
  if (sum && canBePaid(sum, numeral)) return sum;
  const unit = readUnit(clause, at, numeral, words);
  return unit && { kind: 'measure', ...unit };
}

const THOUSAND = rational(1000n);

/** No old account runs to thousands of shillings; whose those are, the text does not say. */
const canBePaid = ({ parts }: Tail, { value }: Numeral): boolean =>
  parts === undefined || isLess(value, THOUSAND);

/** `xvi, 352 pp.`: the pages of a book, and no points of a percentage. */
const isExtent = (clause: Clause, { first, next, value }: Numeral, words: FigureWords): boolean =>
  clause.text(next) === 'pp' &&
  (!isLess(value, HUNDRED) || isIn(words, 'extentBefore', clause.text(first - 1)));

/** `half a mile`, `a tenth of a metre`, `hundreds of miles`, `40 millions of roubles`, `5 lakh of rupees`. */
function pastArticle(clause: Clause, i: number): number {
  const at = clause.lower(i) === 'of' ? i + 1 : i;
  return clause.lower(at) === 'a' || clause.lower(at) === 'an' ? at + 1 : at;
}

/** A currency as the unit of what it stands beside. */
function paid({ value, first, next }: PhraseMatch<Currency>, jurisdiction: string | undefined): Tail {
  const { minor = false, scale } = value;
  const { code, implied } = currencyCode(value, jurisdiction);
  const parts = value.parts?.get(code);
  return {
    kind: 'money',
    code,
    implied,
    minor,
    ...(parts === undefined ? {} : { parts }),
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
