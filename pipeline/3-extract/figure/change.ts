import type { Clause } from './clause.ts';
import { type FigureWords, isIn } from './words.ts';

/** How far a word of rising or falling may stand from its amount, in tokens. */
const REACH = 5;

type Direction = 'up' | 'down';

const direction = (word: string, words: FigureWords): Direction | undefined =>
  isIn(words, 'changeUp', word) ? 'up' : isIn(words, 'changeDown', word) ? 'down' : undefined;

/** `broke up 23 gangs`, `put down two revolts`: “up” and “down” of another verb. */
const isPhrasal = (clause: Clause, i: number, words: FigureWords): boolean =>
  isIn(words, 'changeParticles', clause.lower(i)) &&
  clause.isWord(i - 1) &&
  !isIn(words, 'changeParticlesAfter', clause.lower(i - 1)) &&
  direction(clause.lower(i - 1), words) === undefined;

/** `lost 417 officers`, `added a 30 km line`: what was lost or added, and not by how much something changed. */
const isLost = (clause: Clause, i: number, words: FigureWords, isCount: boolean): boolean =>
  isIn(words, 'changeOfAmounts', clause.lower(i)) &&
  (isCount || (clause.lower(i + 1) === 'a' && !isIn(words, 'changeBetween', clause.lower(i + 2))));

/** `rose by about 5 %`: from the word of change to the amount, nothing but words that may stand between. */
function changeBefore(
  clause: Clause,
  i: number,
  words: FigureWords,
  isCount: boolean,
): Direction | undefined {
  for (let j = i - 1; j >= i - REACH; j--) {
    const word = clause.lower(j);
    const found = isPhrasal(clause, j, words) ? undefined : direction(word, words);
    if (found) return isLost(clause, j, words, isCount) ? undefined : found;
    if (!isIn(words, 'changeBetween', word) && !/ly$/.test(word)) return undefined;
  }
  return undefined;
}

/** How far a verb may stand before the “by” of its amount: `raised the number of judges by 5`. */
const OBJECT_REACH = 9;

/** `cut the staff by 40`: between the verb and “by”, its object. */
function changeByBefore(
  clause: Clause,
  i: number,
  words: FigureWords,
  isCount: boolean,
): Direction | undefined {
  if (clause.lower(i - 1) !== 'by') return undefined;
  for (let j = i - 2; j >= i - OBJECT_REACH && clause.isWord(j); j--) {
    const word = clause.lower(j);
    const found = direction(word, words);
    if (found) return isLost(clause, j, words, isCount) ? undefined : found;
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

/** “Lost 417 officers” tells what was lost, not by how much something fell. */
export const changeAround = (
  clause: Clause,
  { first, next, isCount }: { readonly first: number; readonly next: number; readonly isCount: boolean },
  words: FigureWords,
): Direction | undefined =>
  changeBefore(clause, first, words, isCount) ??
  changeByBefore(clause, first, words, isCount) ??
  changeAfter(clause, next, words);
