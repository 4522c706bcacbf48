import type { Clause } from './clause.ts';
import type { Currency } from './currency-words.ts';
import { pastHyphen } from './fractions.ts';
import type { Numeral } from './numeral.ts';
import type { PhraseMatch } from './phrases.ts';
import { isLess, rational } from './rational.ts';
import { spokenShillings } from './shillings.ts';
import { type FigureWords, isIn } from './words.ts';

const MILLION = rational(1_000_000n);

/** The symbol or code right before token `i`. */
export const currencyBefore = (
  clause: Clause,
  i: number,
  words: FigureWords,
): PhraseMatch<Currency> | undefined => {
  const found = words.currencySymbols.endingBefore(clause, i);
  // “p10”: pence stand behind their number.
  if (found?.value.minor && clause.isWord(found.first)) return undefined;
  // “A $40 grant” is no Australian dollar: there the letter is glued to its sign.
  const isLoose =
    found &&
    found.next - found.first === 2 &&
    clause.lower(found.first) === 'a' &&
    !clause.glued(found.first + 1);
  if (!isLoose) return found;
  const sign = words.currencySymbols.startingAt(clause, found.first + 1);
  return sign?.next === i ? sign : undefined;
};

/** `ringgit 42`, `Rupees 500`: a name before digits, where no number before the name and no article claims it. */
export function currencyNameBefore(
  clause: Clause,
  i: number,
  words: FigureWords,
): PhraseMatch<Currency> | undefined {
  if (!clause.isDigits(i)) return undefined;
  const found = words.currencyNames.endingBefore(clause, i);
  if (!found || found.value.minor || isIn(words, 'doubtfulCurrencies', clause.lower(i - 1))) return undefined;
  const before = clause.lower(found.first - 1);
  const isCounted =
    clause.isDigits(found.first - 1) || words.cardinals.has(before) || words.scales.has(before);
  return isCounted || isIn(words, 'determiners', before) || clause.lower(i - 2) === '-' ? undefined : found;
}

/** How far before a sum the word for it may stand: `a salary of some 3,000 pounds`. */
const TALK_REACH = 6;

/** `paid 300 pounds`, `3,000 pounds per annum`: “pounds” are money here, and no weight. */
function isTalkOfMoney(clause: Clause, first: number, next: number, words: FigureWords): boolean {
  if (clause.lower(next) === 'per' && clause.lower(next + 1) === 'annum') return true;
  for (let i = first - 1; i >= first - TALK_REACH && (clause.isWord(i) || clause.isDigits(i)); i--)
    if (isIn(words, 'moneyTalk', clause.lower(i))) return true;
  return false;
}

/** A million pounds, pounds that are paid, and pounds with their shillings. */
const isSurelyMoney = (
  clause: Clause,
  { value, first }: Numeral,
  next: number,
  words: FigureWords,
): boolean =>
  !isLess(value, MILLION) ||
  isTalkOfMoney(clause, first, next, words) ||
  spokenShillings(clause, next, words) !== undefined;

/** The name, symbol or code right after the number. */
export function currencyAfter(
  clause: Clause,
  i: number,
  numeral: Numeral,
  words: FigureWords,
): PhraseMatch<Currency> | undefined {
  const after = pastHyphen(clause, i);
  const at = isIn(words, 'currencyMetals', clause.lower(after)) ? after + 1 : after;
  const found = words.currencyNames.startingAt(clause, at) ?? words.currencySymbols.startingAt(clause, at);
  if (!found) return undefined;
  if (clause.text(at) === 'p' && !clause.glued(at)) return undefined;
  const doubtful =
    found.next === at + 1 &&
    isIn(words, 'doubtfulCurrencies', clause.lower(at)) &&
    clause.lower(at) !== 'cents';
  return doubtful && !isSurelyMoney(clause, numeral, found.next, words) ? undefined : found;
}

/** ISO 4217, by jurisdiction where several states share the name. `implied`: the text does not say whose. */
export function currencyCode(
  currency: Currency,
  jurisdiction: string | undefined,
): { code: string; implied: boolean } {
  const { by, code } = currency;
  return by === undefined
    ? { code, implied: false }
    : { code: (jurisdiction && by.get(jurisdiction)) || code, implied: true };
}
