import type { Clause } from './clause.ts';
import { countedPlural } from './noun-phrase.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Site } from './site.ts';
import { type FigureWords, isIn } from './words.ts';

/** The two sides of a match or of a vote: they say who won, and count nothing that is named. */

/** How far before the numbers of a vote or a match the word for it may stand: `voted against it by 7 to 2`. */
const SCORE_REACH = 5;

/** Whether a vote or a match is spoken of before token `i`; `from 7 to 2` is a change. */
function isScored(clause: Clause, i: number, words: FigureWords): boolean {
  if (clause.lower(i - 1) === 'from') return false;
  for (let j = i - 1; j >= i - SCORE_REACH && (clause.isWord(j) || clause.text(j) === ','); j--)
    if (isIn(words, 'voteWords', clause.lower(j)) || isIn(words, 'scoreWords', clause.lower(j))) return true;
  return false;
}

const isNumber = (clause: Clause, i: number, words: FigureWords): boolean =>
  clause.isDigits(i) || words.cardinals.has(clause.lower(i));

/** The word before a number, or before its “of” or “by”. */
const wordBefore = (clause: Clause, i: number): string =>
  clause.lower(i - 1) === 'of' || clause.lower(i - 1) === 'by' ? clause.lower(i - 2) : clause.lower(i - 1);

/** One side: whole, without a multiplier, and nothing that it counts behind it (`sent 30 to two camps`). */
const isSide = (clause: Clause, side: Numeral | undefined, words: FigureWords): boolean =>
  side !== undefined &&
  side.value.d === 1n &&
  side.shape !== 'vague' &&
  side.scale === undefined &&
  countedPlural(clause, side.next, words) === undefined;

/** `a vote of 7 to 2`, `voted seven to two`: two sides that no noun is counted of. */
function isVote({ clause, amount, counted, whole, words }: Site): boolean {
  const { low, high, numberFirst, numberNext, kind } = amount;
  if (kind !== undefined || counted || whole || !isSide(clause, high ?? low, words)) return false;
  if (high)
    return clause.lower(low.next) === 'to' && isIn(words, 'voteWords', wordBefore(clause, numberFirst));
  if (clause.lower(numberNext) === 'to' && isSide(clause, readNumeral(clause, numberNext + 1, words), words))
    return isScored(clause, numberFirst, words);
  const isSecond = clause.lower(numberFirst - 1) === 'to' && isNumber(clause, numberFirst - 2, words);
  return isSecond && isScored(clause, numberFirst - 2, words);
}

const isDash = (mark: string): boolean => mark === '-' || mark === '–';

/** `3-2`: two small numbers over a dash that make no range. */
function isDashed({ clause, amount, words }: Site): boolean {
  const { low, high, numberNext, numberFirst } = amount;
  if (!low.plain || amount.kind !== undefined) return false;
  if (high)
    return (
      high.plain && isIn(words, 'scoreWords', clause.lower(numberFirst - 1)) && clause.glued(numberFirst + 1)
    );
  const dashed =
    isDash(clause.text(numberNext)) &&
    clause.glued(numberNext) &&
    clause.isDigits(numberNext + 1) &&
    clause.glued(numberNext + 1);
  const second =
    isDash(clause.text(numberFirst - 1)) &&
    clause.glued(numberFirst) &&
    clause.glued(numberFirst - 1) &&
    clause.isDigits(numberFirst - 2);
  return dashed || second;
}

/** `won 3-2`, `voted 7 to 2`. */
export const isScore = (site: Site): boolean => isDashed(site) || isVote(site);
