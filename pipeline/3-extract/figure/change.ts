import type { Clause } from './clause.ts';
import { type FigureWords, isIn } from './words.ts';

/** How far a word of rising or falling may stand from its amount, in tokens. */
const REACH = 5;

type Direction = 'up' | 'down';

const direction = (word: string, words: FigureWords): Direction | undefined =>
  isIn(words, 'changeUp', word) ? 'up' : isIn(words, 'changeDown', word) ? 'down' : undefined;

/** `rose by about 5 %`: from the word of change to the amount, nothing but words that may stand between. */
function changeBefore(clause: Clause, i: number, words: FigureWords): Direction | undefined {
  for (let j = i - 1; j >= i - REACH; j--) {
    const word = clause.lower(j);
    const found = direction(word, words);
    if (found) return found;
    if (!isIn(words, 'changeBetween', word) && !/ly$/.test(word)) return undefined;
  }
  return undefined;
}

/** How far a verb may stand before the “by” of its amount: `raised the number of judges by 5`. */
const OBJECT_REACH = 9;

/** `cut the staff by 40`: between the verb and “by”, its object. */
function changeByBefore(clause: Clause, i: number, words: FigureWords): Direction | undefined {
  if (clause.lower(i - 1) !== 'by') return undefined;
  for (let j = i - 2; j >= i - OBJECT_REACH && clause.isWord(j); j--) {
    const word = clause.lower(j);
    const found = direction(word, words);
    if (found) return found;
    if (isIn(words, 'changeObjectEnds', word) || isIn(words, 'verbs', word) || word.endsWith('ed'))
      return undefined;
  }
  return undefined;
}

/** `a 5 per cent increase`. */
function changeAfter(clause: Clause, i: number, words: FigureWords): Direction | undefined {
  const noun = [clause.lower(i), clause.lower(i + 1)];
  if (noun.some((word) => isIn(words, 'changeNounsUp', word))) return 'up';
  return noun.some((word) => isIn(words, 'changeNounsDown', word)) ? 'down' : undefined;
}

export const changeAround = (
  clause: Clause,
  first: number,
  next: number,
  words: FigureWords,
): Direction | undefined =>
  changeBefore(clause, first, words) ??
  changeByBefore(clause, first, words) ??
  changeAfter(clause, next, words);
