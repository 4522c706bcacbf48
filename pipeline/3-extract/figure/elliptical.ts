import type { Clause } from './clause.ts';
import { countedPlural } from './noun-phrase.ts';
import { type FigureWords, isIn } from './words.ts';

/** How far back the noun of a list may stand: `took 84 of the 150 seats, the Union 31, the Greens 12`. */
const LIST_REACH = 24;
/** Names of more words are rare. */
const MOST_NAME = 4;

const isLink = (clause: Clause, i: number): boolean =>
  [',', ';'].includes(clause.text(i)) || clause.lower(i) === 'and';

/** What stands behind a member of the list. */
const isMemberEnd = (clause: Clause, i: number): boolean =>
  isLink(clause, i) || clause.at(i) === undefined || ['.', ')', ':'].includes(clause.text(i));

/** The token at which the name before token `i` begins. */
function nameStart(clause: Clause, i: number): number {
  let at = i;
  while (at > 0 && i - at < MOST_NAME && clause.isWord(at - 1) && clause.isCapitalised(at - 1)) at--;
  return clause.lower(at - 1) === 'the' ? at - 1 : at;
}

/** Whether a number with a plural noun stands right before the comma at token `i`, or before an earlier one. */
function isCountedBefore(clause: Clause, i: number, words: FigureWords): boolean {
  for (let at = i - 2; at >= 0 && at >= i - LIST_REACH; at--) {
    const phrase = clause.isDigits(at) ? countedPlural(clause, at + 1, words) : undefined;
    // “Flew on 3 missions, Apollo 11, …”: names of what was counted, and no owners of it.
    if (phrase) return isLink(clause, phrase.next) && !isIn(words, 'beforeNamed', clause.lower(at - 1));
  }
  return false;
}

/** `…150 seats, the Union 31, the Greens 12 and …`: names, each with its number of what was counted first. */
export function isElliptical(clause: Clause, first: number, next: number, words: FigureWords): boolean {
  const name = nameStart(clause, first);
  return (
    name < first &&
    isLink(clause, name - 1) &&
    isMemberEnd(clause, next) &&
    isCountedBefore(clause, name - 1, words)
  );
}
