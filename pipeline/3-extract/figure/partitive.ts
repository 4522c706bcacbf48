import type { Clause } from './clause.ts';
import { countedPlural, countedSingular, isNumberedModifier, type NounPhrase } from './noun-phrase.ts';
import { type FigureWords, isIn } from './words.ts';

/** What follows “of”: a noun phrase, a pronoun that stands for one, or another figure. */
export type Whole =
  | { readonly type: 'noun'; readonly phrase: NounPhrase }
  | { readonly type: 'pronoun'; readonly at: number }
  | { readonly type: 'figure'; readonly at: number };

const isNumber = (clause: Clause, i: number, words: FigureWords): boolean =>
  clause.isDigits(i) || words.cardinals.has(clause.lower(i)) || words.scales.has(clause.lower(i));

/** A phrase that ends in a possessive: what it owns comes after. */
const isOwner = (clause: Clause, { next }: NounPhrase): boolean =>
  /^['’]$/.test(clause.text(clause.lower(next - 1) === 's' ? next - 2 : next - 1));

/** `of those attacked`, `of those who voted`: people that no earlier figure has named. */
const isSaidOfPeople = (clause: Clause, i: number, words: FigureWords): boolean =>
  isIn(words, 'pronouns', clause.lower(i)) &&
  isIn(words, 'wholeDeterminers', clause.lower(i)) &&
  (clause.lower(i + 1) === 'who' || clause.lower(i + 1).endsWith('ed'));

/** What token `i` (after “of”) starts. */
function readWhole(clause: Clause, i: number, words: FigureWords): Whole | undefined {
  let at = i;
  while (at < i + 2 && isIn(words, 'wholeDeterminers', clause.lower(at))) at++;
  if (isNumber(clause, at, words) && !isNumberedModifier(clause, at, words)) return { type: 'figure', at };
  if (isSaidOfPeople(clause, i, words)) return undefined;
  const phrase = countedPlural(clause, at, words) ?? countedSingular(clause, at, words);
  // “4 of the country's 5 regions”
  if (phrase && isOwner(clause, phrase) && isNumber(clause, phrase.next, words))
    return { type: 'figure', at: phrase.next };
  if (phrase) return { type: 'noun', phrase };
  return isIn(words, 'pronouns', clause.lower(i)) ? { type: 'pronoun', at: i } : undefined;
}

/** `of them`, `of the 213 citizens`, `of the seats`, at token `i`. */
export const readPartitive = (clause: Clause, i: number, words: FigureWords): Whole | undefined =>
  clause.lower(i) === 'of' ? readWhole(clause, i + 1, words) : undefined;

/** `of whom 13`, `of these, 13`: the pronoun before the number that starts at token `i`. */
export function pronounBefore(clause: Clause, i: number, words: FigureWords): number | undefined {
  const at = clause.text(i - 1) === ',' ? i - 2 : i - 1;
  const preposition = clause.lower(at - 1);
  const links = preposition === 'of' || preposition === 'among' || preposition === 'amongst';
  return links && isIn(words, 'pronouns', clause.lower(at)) ? at : undefined;
}

/** How far before its part a whole may stand, in tokens. */
const FRONTED_REACH = 9;

/** A comma that groups no digits. */
const isPause = (clause: Clause, i: number): boolean =>
  clause.text(i) === ',' && !(clause.isDigits(i + 1) && clause.glued(i + 1));

/** `Of these 12 were women, 3 …`: the number after the pronoun is a part itself, since a verb follows. */
function isPartItself(clause: Clause, i: number, words: FigureWords): boolean {
  if (!isIn(words, 'pronouns', clause.lower(i - 1))) return false;
  let next = i + 1;
  while (clause.isGluedMark(next, ',') && clause.isDigits(next + 1) && clause.glued(next + 1)) next += 2;
  return isIn(words, 'stops', clause.lower(next)) || isIn(words, 'verbs', clause.lower(next));
}

/** `Of the 450 deputies, 226`, `Of the 450 deputies 226`: the number of the whole, where the part starts at token `i`. */
export function frontedWhole(clause: Clause, i: number, words: FigureWords): number | undefined {
  const hasComma = clause.text(i - 1) === ',';
  const last = hasComma ? i - 2 : i - 1;
  for (let at = last; at >= 0 && at >= i - FRONTED_REACH && !isPause(clause, at); at--) {
    if (clause.lower(at) !== 'of' || clause.isWord(at - 1)) continue;
    if (!hasComma && (at > 0 || !clause.isWord(i - 1))) return undefined;
    const whole = readWhole(clause, at + 1, words);
    return whole?.type === 'figure' && whole.at < i && !isPartItself(clause, whole.at, words)
      ? whole.at
      : undefined;
  }
  return undefined;
}
