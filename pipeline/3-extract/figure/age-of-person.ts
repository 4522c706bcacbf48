import type { Amount } from './amount.ts';
import type { Clause } from './clause.ts';
import { isLess, rational } from './rational.ts';
import { type FigureWords, isIn } from './words.ts';

/** Older than anybody has been. */
const TOO_OLD = rational(120n);

/** A whole number alone that somebody can be old. */
const canBeAge = ({ kind, low, high }: Amount): boolean =>
  kind === undefined &&
  !high &&
  low.value.d === 1n &&
  low.value.n > 0n &&
  isLess(low.value, TOO_OLD) &&
  (low.plain || low.shape === 'words');

const isName = (clause: Clause, i: number, words: FigureWords): boolean =>
  clause.isWord(i) && clause.isCapitalised(i) && !isIn(words, 'stops', clause.lower(i));

/** `Anwar Khan, 61, a clerk`: between a name of two words and what is said of a person. */
function isAfterName(clause: Clause, { first, next }: Amount, words: FigureWords): boolean {
  if (clause.text(first - 1) !== ',' || clause.text(next) !== ',') return false;
  const isNamed = isName(clause, first - 2, words) && isName(clause, first - 3, words);
  return isNamed && isIn(words, 'afterAgeOfPerson', clause.lower(next + 1));
}

/** `she was 47`, `he will be 35`, `until he turned forty`. */
function isSaidOf(clause: Clause, { first, next }: Amount, words: FigureWords): boolean {
  const hedge = words.approximators.endingBefore(clause, first)?.first ?? first;
  const last = isIn(words, 'changeBetween', clause.lower(hedge - 1)) ? hedge - 2 : hedge - 1;
  if (!isIn(words, 'ageVerbs', clause.lower(last))) return false;
  const subject = clause.lower(last) === 'be' ? last - 2 : last - 1;
  const isEnd = !clause.isWord(next) || isIn(words, 'afterAge', clause.lower(next));
  return isIn(words, 'agePronouns', clause.lower(subject)) && isEnd && !clause.glued(next + 1);
}

/** A bare number that says how old the person before it is. */
export const isAgeOfPerson = (clause: Clause, amount: Amount, words: FigureWords): boolean =>
  canBeAge(amount) && (isAfterName(clause, amount, words) || isSaidOf(clause, amount, words));
