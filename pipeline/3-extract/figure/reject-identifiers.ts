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
  if (!clause.isWord(at) || isHeading) return undefined;
  return isNumberedName(clause, at, words) || isIn(words, 'identifierCues', word) ? at : undefined;
}

/** “Troop 3”, “Company 12”, but not “of the Company 12”: a capital that the sentence did not give it, and no article. */
const isNumberedName = (clause: Clause, at: number, words: FigureWords): boolean =>
  at > 0 &&
  clause.isCapitalised(at) &&
  isIn(words, 'numberedNames', clause.lower(at)) &&
  !isIn(words, 'determiners', clause.lower(at - 1));

/** A volume before its series, or a page behind it. */
const LONGEST_REPORT = 20;
const BEHIND_VOLUME = /^ (\p{Lu}[\p{L}. ]*(?:\d?d)?) \d/u;
const BEFORE_PAGE = /\d (\p{Lu}[\p{L}. ]*(?:\d?d)?) $/u;

/** `80 FR 55907`, `[1998] 2 SCR 217`: the volume and the page of a gazette, a law report or a treaty series. */
export function isCitation({ clause, amount, prose, words }: Site): boolean {
  const { low, numberFirst, numberNext } = amount;
  if (low.shape !== 'digits') return false;
  const [start, end] = [clause.start(numberFirst), clause.endBefore(numberNext)];
  const [, behind = ''] = BEHIND_VOLUME.exec(prose.slice(end, end + LONGEST_REPORT)) ?? [];
  if (words.reports.has(behind)) return true;
  const [, before = ''] = BEFORE_PAGE.exec(prose.slice(Math.max(0, start - LONGEST_REPORT), start)) ?? [];
  return words.reports.has(before);
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
  const isName = isIn(words, 'numberedNames', clause.lower(cue));
  if (isName && counted && !whole) return false;
  const isLoose = isName || isIn(words, 'numberedOnly', clause.lower(cue));
  if (spelled && isLoose && !clause.isCapitalised(amount.first)) return false;
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
