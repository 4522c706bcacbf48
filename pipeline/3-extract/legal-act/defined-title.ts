import { endsInitials } from './constituents/name-joints.ts';
import type { Reading } from './reading.ts';

/** A title that the sentence gives whole: tokens from `from` up to `to`, with the head noun that decides its type. */
export interface DefinedTitle {
  readonly from: number;
  readonly to: number;
  readonly noun: number;
}

/** Tokens: longer than any title. */
const LONGEST = 200;
const JOINT = /^[-–—‑’'.,/&“”"():]$/;

const remembered = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The first words of phrases: only behind one of them need a phrase be looked for. */
function firstWords(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const known = remembered.get(phrases) ?? new Set([...phrases].map((phrase) => phrase.split(' ')[0] ?? ''));
  remembered.set(phrases, known);
  return known;
}

/** “may be cited as the”, “makes the annexed”: the index after such words; `index` where none stand. */
function afterGiver(reading: Reading, index: number): number {
  const { titleGivers } = reading.words.is;
  const word = reading.lower(index);
  if (!firstWords(titleGivers).has(word)) return index;
  const given = titleGivers.has(word);
  const cited = titleGivers.has(`${word} ${reading.lower(index + 1)}`);
  if (!given && !cited) return index;
  const next = cited ? index + 2 : index + 1;
  return reading.text(next) === 'the' ? next + 1 : next;
}

/** A mark with which the sentence ends or goes on after the title. */
function isStop(reading: Reading, index: number): boolean {
  const text = reading.text(index);
  if (text === '' || text === ';') return true;
  if (text === '.')
    return !(
      reading.isGlued(index + 1) ||
      endsInitials(reading, index) ||
      reading.words.is.numberMarks.has(reading.lower(index - 1))
    );
  const after = reading.lower(index + 1);
  // “the National Archives Act, Cap. 19”.
  return (
    text === ',' &&
    (reading.words.is.titleClosers.has(after) ||
      (reading.words.is.chapterSeries.has(after) && reading.text(index + 2) === '.'))
  );
}

/** The end of a title that begins with its head: “Regulations respecting the employment of …”. */
function longEnd(reading: Reading, from: number): number {
  let next = from;
  while (next < from + LONGEST && !isStop(reading, next)) {
    if (reading.words.is.titleClosers.has(`${reading.lower(next)} ${reading.lower(next + 1)}`)) break;
    next++;
  }
  return trimmed(reading, from, next);
}

/** Without marks and note letters at the end: “… Labour Code*”. */
function trimmed(reading: Reading, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    !(reading.isWord(end - 1) || reading.isDigits(end - 1) || /^[)”"]$/.test(reading.text(end - 1)))
  )
    end--;
  return /^[a-h]$/.test(reading.text(end - 1)) && reading.isGlued(end - 1) ? end - 1 : end;
}

/** “Regulations respecting …”, “Order Fixing …”: what a title begins with after its head. */
const goesOn = (reading: Reading, index: number): boolean =>
  reading.isCapital(index) ||
  reading.lower(index).endsWith('ing') ||
  reading.words.is.topics.has(reading.lower(index)) ||
  ['of', 'made'].includes(reading.lower(index));

/** The end of a title in capitals, with connectives, brackets and numbers. */
function capitalEnd(reading: Reading, from: number): number {
  let depth = 0;
  let next = from;
  for (; next < from + LONGEST && !isStop(reading, next); next++) {
    const text = reading.text(next);
    if (text === '(') depth++;
    if (text === ')') depth--;
    const within = reading.isCapital(next) || reading.isDigits(next) || depth > 0 || JOINT.test(text);
    const connects = reading.words.is.connectives.has(reading.lower(next)) || reading.isGlued(next);
    if (!within && !connects) break;
  }
  while (
    next > from &&
    !reading.isCapital(next - 1) &&
    !reading.isDigits(next - 1) &&
    reading.text(next - 1) !== ')'
  )
    next--;
  return next;
}

/** The noun that a title is called by: its first word, else the last head outside brackets. */
function headOf(reading: Reading, from: number, to: number): number | undefined {
  const isHead = (index: number): boolean =>
    reading.isCapital(index) && reading.words.heads.has(reading.lower(index));
  if (isHead(from)) return from;
  let depth = 0;
  for (let index = to - 1; index > from; index--) {
    if (reading.text(index) === ')') depth++;
    if (reading.text(index) === '(') depth--;
    if (depth === 0 && isHead(index)) return index;
  }
  return undefined;
}

/** The title that a sentence gives after “may be cited as” or “annexed”; undefined where there is none. */
export function definedTitle(reading: Reading): DefinedTitle | undefined {
  for (let index = 0; index < reading.tokens.length; index++) {
    const from = afterGiver(reading, index);
    if (from === index || !reading.isCapital(from)) continue;
    const long = reading.words.heads.has(reading.lower(from));
    if (long && !goesOn(reading, from + 1)) continue;
    const to = long ? longEnd(reading, from) : capitalEnd(reading, from);
    const noun = headOf(reading, from, to);
    if (noun !== undefined && to - from > 1) return { from, to, noun };
  }
  return undefined;
}
