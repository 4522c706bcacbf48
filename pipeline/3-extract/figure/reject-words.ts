import type { Clause } from './clause.ts';
import type { Site } from './site.ts';
import { type FigureWords, isIn } from './words.ts';

/** Numbers that the words around them give away: articles, years, names, “one” as pronoun. */

/** The cue before token `i`: a word with or without its full stop, or a sign. */
export function cueBefore(clause: Clause, i: number, words: FigureWords): number | undefined {
  const sign = clause.text(i - 1);
  if (sign === '#' || sign === '№' || sign === '§') return i - 1;
  const at = sign === '.' || sign === ':' || sign === '(' ? i - 2 : i - 1;
  return clause.isWord(at) && isIn(words, 'identifierCues', clause.lower(at)) ? at : undefined;
}

/** `No 706`, `Article 12`, `Part Two`. */
export function isIdentifier({ clause, amount, words, counted, whole }: Site): boolean {
  const cue = cueBefore(clause, amount.numberFirst, words);
  if (
    cue === undefined ||
    (amount.kind !== undefined && amount.kind !== 'measure' && amount.kind !== 'ratio')
  )
    return false;
  if (!clause.isWord(cue)) return true;
  if (amount.kind === 'measure' && (amount.unit?.code.length ?? 0) > 1) return false;
  const spelled = amount.low.shape !== 'digits';
  if (spelled && amount.low.shape !== 'words') return false;
  if (spelled && !clause.isCapitalised(amount.first) && isIn(words, 'numberedOnly', clause.lower(cue)))
    return false;
  if (
    !spelled &&
    clause.text(amount.numberFirst + 1) === ',' &&
    clause.glued(amount.numberFirst + 1) &&
    !amount.low.plain
  )
    return false;
  const lower = !clause.isCapitalised(cue);
  return !(lower && isIn(words, 'numberedOnly', clause.lower(cue)) && ((counted && !whole) || amount.kind));
}

const LINKS = new Set([',', ';', 'and', 'or', '&', '-', '–', '—', 'to', 'through', '/']);

/** `Articles 3, 5 and 7`: the numbers after the first of a list. */
export function isCarried({ clause, amount, carried, counted, whole }: Site): boolean {
  if (
    !carried ||
    (whole && whole.type !== 'noun') ||
    carried.next >= amount.first ||
    amount.first - carried.next > 5
  )
    return false;
  if (amount.low.shape !== 'digits' || amount.kind !== undefined || (counted && !carried.plural))
    return false;
  let links = 0;
  for (let i = carried.next; i < amount.first; i++) {
    const word = clause.lower(i);
    if (LINKS.has(word)) links++;
    else if (!/^[()a-z]$/.test(word)) return false;
  }
  const comma = clause.text(carried.next) === ',';
  return links > 0 && (carried.plural || !comma || clause.lower(amount.first - 1) !== ',' || !counted);
}

/** A bare number that can be a year and counts nothing, where the date layer has not claimed it. */
export function isYear({ clause, amount, counted, whole, words }: Site): boolean {
  const { low, kind, high } = amount;
  if (high && (counted || !high.plain)) return false;
  if (!low.plain || clause.text(low.first).length !== 4 || kind !== undefined || whole) return false;
  if (low.value.n < 1000n || low.value.n > 2100n) return false;
  return !counted || isIn(words, 'yearBefore', clause.lower(low.first - 1));
}

/** `H.R. 2214`: a number after initials. */
const isInitial = (clause: Clause, i: number): boolean =>
  clause.text(i).length === 1 && clause.isCapitalised(i) && clause.glued(i) && clause.text(i - 1) === '.';

/** `the Two Sicilies`, `the Fourteen Points`: a number with a capital that no sentence gave it, in a name. */
export function isPartOfName({ clause, amount, counted }: Site): boolean {
  const { low, first, kind, high } = amount;
  if (low.shape !== 'words' || kind !== undefined || high || !counted || first === 0) return false;
  const before = clause.text(first - 1);
  if (!clause.isWord(first - 1) || before === before.toUpperCase()) return false;
  const text = clause.text(low.first);
  return clause.isCapitalised(low.first) && text !== text.toUpperCase() && clause.isCapitalised(counted.head);
}

/** `1,234`: no name or code is written so. */
const isGrouped = (clause: Clause, i: number): boolean =>
  clause.isGluedMark(i + 1, ',') && clause.isDigits(i + 2) && clause.glued(i + 2);

/** `Apollo 11`, `Channel 4`: a capitalised word, a bare number, nothing that it counts. */
export function isNameWithNumber({ clause, amount, counted, whole }: Site): boolean {
  const { low, first, kind } = amount;
  if (kind !== undefined || counted || whole || amount.high) return false;
  if (low.shape === 'words')
    return clause.isCapitalised(low.first) && first > 1 && clause.isCapitalised(first - 1);
  if (clause.text(first - 1) === '.' && clause.glued(first - 1) && isInitial(clause, first - 2)) return true;
  if (low.shape !== 'digits' || low.value.n > 9999n || isGrouped(clause, low.first)) return false;
  return (
    first > 1 &&
    clause.isWord(first - 1) &&
    clause.isCapitalised(first - 1) &&
    !isSentenceWord(clause, first - 1)
  );
}

/** The first word of a sentence has its capital for another reason. */
const isSentenceWord = (clause: Clause, i: number): boolean =>
  i <= 0 || ['.', '“', '"'].includes(clause.text(i - 1));

/** `12 High Street`, `200 hrs`. */
export function isAddress({ clause, amount, words }: Site): boolean {
  if (!amount.low.plain || amount.kind !== undefined) return false;
  for (let i = amount.next; i < amount.next + 4 && clause.isCapitalised(i); i++)
    if (isIn(words, 'nameAfter', clause.lower(i))) return true;
  return false;
}

/** “one” that stands for a noun, or in a fixed phrase; `1` in digits is no pronoun. */
export function isPronounOne({ clause, amount, words, counted, whole }: Site): boolean {
  const { low, first, next } = amount;
  if (low.shape !== 'words' || clause.lower(low.first) !== 'one' || low.next !== low.first + 1 || amount.high)
    return false;
  if (amount.kind !== undefined) return false;
  if (clause.lower(next) === 'of') return !whole || isEvaluative(clause, next, words);
  if (isIn(words, 'oneBefore', clause.lower(first - 1))) return true;
  if (clause.text(first - 1) === '-' && clause.glued(first)) return true;
  return (
    !counted || (counted.next === counted.first + 1 && isIn(words, 'notCounted', clause.lower(counted.head)))
  );
}

/** How far the noun of “one of the …” can stand. */
const REACH = 8;

/** `one of the largest`, `one of the main reasons`: praise, not a count. */
function isEvaluative(clause: Clause, of: number, words: FigureWords): boolean {
  for (let i = of + 1; i < of + REACH && (clause.isWord(i) || clause.glued(i)); i++) {
    const word = clause.lower(i);
    if (isIn(words, 'superlatives', word) || (word.length > 5 && word.endsWith('est'))) return true;
  }
  return false;
}

/** `half empty`, `the second half`: no part of anything named. */
export function isLooseHalf({ clause, amount, whole, counted, words }: Site): boolean {
  const { low, first, next, kind } = amount;
  if (low.shape !== 'fraction' || low.next > low.first + 2 || kind !== undefined || whole) return false;
  if (clause.lower(low.next - 1) !== 'half' || low.next !== low.first + 1) return false;
  if (isIn(words, 'ordinals', clause.lower(first - 1)) || isIn(words, 'halfNever', clause.lower(first - 1)))
    return true;
  if (words.approximators.endingBefore(clause, first) || isIn(words, 'pronouns', clause.lower(first - 1)))
    return false;
  return (
    counted === undefined &&
    !isIn(words, 'halfAfter', clause.lower(next)) &&
    !isIn(words, 'halfBefore', clause.lower(first - 1))
  );
}

/** `two-way`, `one-sided`, `four-wheeled`: an adjective, not an amount. */
export function isCompound({ clause, amount, words, counted }: Site): boolean {
  const { next, kind, low } = amount;
  if (
    kind !== undefined ||
    low.shape === 'digits' ||
    !clause.isGluedMark(next, '-') ||
    !clause.glued(next + 1)
  )
    return false;
  return counted === undefined || isIn(words, 'compoundTails', clause.lower(next + 1));
}

/** A bare multiplier in a name or idiom: `Thousand Oaks`; “score”, “second” and ordinals are no numbers here. */
export function isBareScale({ clause, amount, counted, words }: Site): boolean {
  const { low, first, kind } = amount;
  if (low.shape !== 'words' || kind !== undefined || counted) return false;
  return low.next === low.first + 1 && words.scales.has(clause.lower(first)) && clause.tokens.length > 1;
}
