import type { Clause } from './clause.ts';
import { isElliptical } from './elliptical.ts';
import type { Site } from './site.ts';
import { isIn } from './words.ts';

/** Numbers that are years, addresses, or parts of names. */

/** A bare number that can be a year and counts nothing, where the date layer has not claimed it. */
export function isYear({ clause, amount, counted, whole, words }: Site): boolean {
  const { low, kind, high } = amount;
  if (high && (counted || !high.plain)) return false;
  if (!low.plain || clause.text(low.first).length !== 4 || kind !== undefined || whole) return false;
  if (low.value.n < 1000n || low.value.n > 2100n) return false;
  if (isIn(words, 'letterUnits', clause.text(low.next))) return false;
  return !counted || isIn(words, 'yearBefore', clause.lower(low.first - 1));
}

/** `H.R. 2214`: a number after initials. */
const isInitial = (clause: Clause, i: number): boolean =>
  clause.text(i).length === 1 && clause.isCapitalised(i) && clause.glued(i) && clause.text(i - 1) === '.';

/** `the Thirty Years’ War`: a unit with a capital, and what it is the name of. */
function isNamedAfterTime({ clause, amount: { kind, unit, next }, words }: Site): boolean {
  if (kind !== 'measure' || !unit || !clause.isCapitalised(unit.first) || clause.text(unit.first).length < 3)
    return false;
  const whole = clause.whole();
  const after = /^['’]$/.test(whole.text(next)) ? next + 1 : next;
  const noun = whole.lower(after) === 's' ? after + 1 : after;
  return whole.isCapitalised(noun) && (after > next || isIn(words, 'namedAfterTime', whole.lower(noun)));
}

/** `the Two Sicilies`, `the Fourteen Points`: a number with a capital that no sentence gave it, in a name. */
export function isPartOfName(site: Site): boolean {
  const { clause, amount, counted } = site;
  const { low, first, kind, high } = amount;
  if (isNamedAfterTime(site)) return true;
  if (low.shape !== 'words' || kind !== undefined || high || !counted || first === 0) return false;
  const before = clause.text(first - 1);
  if (!clause.isWord(first - 1) || before === before.toUpperCase()) return false;
  const text = clause.text(low.first);
  return clause.isCapitalised(low.first) && text !== text.toUpperCase() && clause.isCapitalised(counted.head);
}

/** `a “Two Plus Four Agreement”`: between small letters and another capital. */
function isInTitle(clause: Clause, first: number, next: number): boolean {
  const text = clause.text(first);
  const before = ['“', '"'].includes(clause.text(first - 1)) ? first - 2 : first - 1;
  if (!clause.isCapitalised(first) || text === text.toUpperCase() || !clause.isWord(before)) return false;
  return clause.isWord(next) && clause.isCapitalised(next);
}

/** `1,234`: no name or code is written so. */
const isGrouped = (clause: Clause, i: number): boolean =>
  clause.isGluedMark(i + 1, ',') && clause.isDigits(i + 2) && clause.glued(i + 2);

/** `the Twelve`, `the Group of Seven`: a capital that no sentence gave it, and nothing that it counts. */
function isSpelledName(clause: Clause, { low, first, next }: Site['amount']): boolean {
  const text = clause.text(low.first);
  if (!clause.isCapitalised(low.first) || first < 1) return false;
  if (first > 1 && clause.isCapitalised(first - 1)) return true;
  const before = clause.lower(first - 1);
  const isShouted = text === text.toUpperCase();
  if (before === 'the' && first > 1) return !isShouted;
  if (before === 'of' && first > 2 && clause.isCapitalised(first - 2)) return !isShouted;
  return isInTitle(clause, low.first, next);
}

/** `Apollo`, `iPhone`. */
const hasCapital = (clause: Clause, i: number): boolean => clause.text(i) !== clause.lower(i);

/** `Apollo 11`, `Channel 4`, `the Group of 77`: a capitalised word, a bare number, nothing that it counts. */
export function isNameWithNumber(site: Site): boolean {
  const { clause, amount, counted, whole } = site;
  const { low, first, kind } = amount;
  if (kind !== undefined || counted || whole || amount.high) return false;
  if (low.shape === 'words') return isSpelledName(clause, amount);
  if (low.plain && clause.lower(first - 1) === 'of' && first > 2 && clause.isCapitalised(first - 2))
    return true;
  if (clause.text(first - 1) === '.' && clause.glued(first - 1) && isInitial(clause, first - 2)) return true;
  if (low.shape !== 'digits' || low.value.n > 9999n || isGrouped(clause, low.first)) return false;
  if (!clause.isWord(first - 1) || !hasCapital(clause, first - 1)) return false;
  if (isElliptical(clause, first, amount.next, site.words)) return false;
  return isSentenceWord(clause, first - 1) ? isNamedFirst(site) : true;
}

/** `Apollo 11 carried`: the first word of a sentence that is none of those which begin many, before a verb. */
function isNamedFirst({ clause, amount: { low, first }, words }: Site): boolean {
  const word = clause.lower(first - 1);
  if (!low.plain || word.length < 4 || word.endsWith('ly') || !clause.isWord(low.next)) return false;
  const isCommon =
    isIn(words, 'stops', word) || isIn(words, 'sentenceAdverbs', word) || isIn(words, 'verbs', word);
  return !isCommon && words.approximators.endingBefore(clause, first) === undefined;
}

/** The first word of a sentence has its capital for another reason. */
const isSentenceWord = (clause: Clause, i: number): boolean =>
  i <= 0 || ['.', '“', '"'].includes(clause.text(i - 1));

/** `at 25 Herrengasse`: a name that nothing counts. */
const isAtName = ({ clause, amount: { first, next }, counted }: Site): boolean =>
  clause.lower(first - 1) === 'at' && clause.isCapitalised(next) && !counted && !clause.isWord(next + 1);

/** `12 High Street`, `200 hrs`. */
export function isAddress(site: Site): boolean {
  const { clause, amount, words } = site;
  if (!amount.low.plain || amount.kind !== undefined) return false;
  if (isAtName(site)) return true;
  for (let i = amount.next; i < amount.next + 4 && clause.isCapitalised(i); i++)
    if (isIn(words, 'nameAfter', clause.lower(i))) return true;
  return false;
}
