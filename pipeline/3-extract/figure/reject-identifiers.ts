import type { Clause } from './clause.ts';
import type { Site } from './site.ts';
import { type FigureWords, isIn } from './words.ts';

/** Numbers that a cue on their left makes identifiers: articles, pages, resolutions. */

/** The cue before token `i`: a word with or without its full stop, or a sign. */
export function cueBefore(clause: Clause, i: number, words: FigureWords): number | undefined {
  const sign = clause.text(i - 1);
  if (sign === '#' || sign === '№' || sign === '§') return i - 1;
  const at = sign === '.' || sign === ':' || sign === '(' ? i - 2 : i - 1;
  const word = clause.lower(at);
  // “Schools: 12” says how many there are.
  const isHeading = sign === ':' && word.endsWith('s') && isIn(words, 'numberedOnly', word);
  return clause.isWord(at) && isIn(words, 'identifierCues', word) && !isHeading ? at : undefined;
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
    carried.next > amount.first ||
    amount.first - carried.next > 5
  )
    return false;
  if (amount.low.shape !== 'digits' || amount.kind !== undefined || (counted && !carried.plural))
    return false;
  // “Telephone 555 3400”: the digits go on.
  if (carried.next === amount.first && clause.isDigits(amount.first - 1)) return !counted;
  let links = 0;
  for (let i = carried.next; i < amount.first; i++) {
    const word = clause.lower(i);
    if (LINKS.has(word)) links++;
    else if (!/^[()a-z]$/.test(word)) return false;
  }
  const comma = clause.text(carried.next) === ',';
  return links > 0 && (carried.plural || !comma || clause.lower(amount.first - 1) !== ',' || !counted);
}
