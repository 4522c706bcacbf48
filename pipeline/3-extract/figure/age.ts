import type { Clause } from './clause.ts';
import { pastHyphen } from './fractions.ts';
import { type FigureWords, isIn } from './words.ts';

interface AgeUnit {
  readonly code: string;
  readonly first: number;
  readonly next: number;
}

/** How far before “65 years and over” the people may stand: `persons of 65`. */
const PEOPLE_REACH = 3;

/** `persons 65 years and over`: the unit ends before token `next`. */
function isBoundOfPeople(clause: Clause, i: number, next: number, words: FigureWords): boolean {
  const bound = words.approximatorsAfter.startingAt(clause, next);
  if (!bound || bound.next < next + 2) return false;
  for (let at = i - 2; at >= i - 1 - PEOPLE_REACH; at--)
    if (isIn(words, 'agePeople', clause.lower(at))) return true;
  return false;
}

/** `-year-old`, `years old`, `months of age`, `the median age was 63.5 years`: from the token after the number. */
export function readAge(clause: Clause, i: number, words: FigureWords, number = i - 1): AgeUnit | undefined {
  const whole = clause.whole();
  const first = pastHyphen(whole, i);
  const code = words.ageUnits.get(whole.lower(first));
  if (code === undefined) return undefined;
  const tail = words.ageAfter.startingAt(whole, first + 1);
  if (tail) return { code, first, next: tail.next };
  const isAge = isSubjectAge(whole, number, words) || isBoundOfPeople(whole, i, first + 1, words);
  return isAge ? { code, first, next: first + 1 } : undefined;
}

/** How far before “was 47” the word age may stand. */
const AGE_REACH = 7;

/** `the average age of the deputies was 47`, `the oldest was 81`: the subject of the words before the number. */
function isSubjectAge(clause: Clause, i: number, words: FigureWords): boolean {
  const at = isIn(words, 'ageLinks', clause.lower(i - 1)) ? i - 2 : i - 1;
  if (isIn(words, 'ageExtremes', clause.lower(at))) return true;
  if (at === i - 1) return false;
  for (let j = at; j >= at - AGE_REACH && clause.isWord(j); j--) {
    if (clause.lower(j) === 'age') return true;
    if (isIn(words, 'verbs', clause.lower(j))) return false;
  }
  return false;
}

/** `a woman of 27`, `the minimum age was 19`. */
export const isAgeOf = (clause: Clause, i: number, words: FigureWords): boolean =>
  (clause.lower(i - 1) === 'of' && isIn(words, 'ageNouns', clause.lower(i - 2))) ||
  isSubjectAge(clause, i, words);

/** `children under 5`, `everyone over 65`: people, and a bound that is no place. */
export const isAgeBound = (clause: Clause, i: number, words: FigureWords): boolean =>
  isIn(words, 'prepositionsOfBound', clause.lower(i - 1)) &&
  (isIn(words, 'agePeople', clause.lower(i - 2)) || isIn(words, 'ageNouns', clause.lower(i - 2)));

/** `aged 40`, `at the age of 40`: where the words before the number begin. */
export const ageWordsBefore = (clause: Clause, i: number, words: FigureWords): number | undefined =>
  words.ageBefore.endingBefore(clause, i)?.first;
