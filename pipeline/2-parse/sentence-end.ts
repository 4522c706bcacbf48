import { fullStopEnds } from './full-stop.ts';
import type { SentenceWords } from './sentence-words.ts';

/** A place where a sentence may end: closing punctuation that white space follows. */
export interface PossibleEnd {
  /** What the sentence holds so far, cut to its last characters where it is longer than `REACH`. */
  readonly before: string;
  /** `.`, `?!`, `…`. */
  readonly stops: string;
  /** What follows the white space, at most `REACH` characters. */
  readonly next: string;
}

/** Longer than any abbreviation with what it announces: how far to both sides a possible end is looked at. */
export const REACH = 32;

/** What a sentence may begin with: capital, digit, caseless letter, a sign of money or of a section. */
const OPENING =
  /^["'“‘„«‹([]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}§№•]|\p{Sc}|(?:[—–-] ?){1,3}\p{Lu}|(?:…|\.{3})\s?\p{Lu})/u;

/** `(a)`, `a)`, `(iv)`, `(2)` before a word. */
const ENUMERATOR = /^\(?(?:\p{Ll}|[ivxl]{1,5}|\d{1,3})\)\s/u;

/** A bracket that goes on with the sentence before: `(1 February 1999)`. */
const BRACKETED_NUMBER = /^[([]+\p{N}/u;

/** All that the sentence is so far: the number or letter of a paragraph. */
const LABEL = /^["'“‘„«([]*(?:\d{1,4}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|\p{L})[)\]]?$/u;

/** An ellipsis after this stands for words left out at the beginning. */
const AT_BEGINNING = /^\s*$|(?:^|\s)["'“‘„«([]+\s?$/u;

const opensWithCapital = (next: string): boolean => {
  const code = next.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
};

function ellipsisEnds(before: string, next: string, words: SentenceWords): boolean {
  if (AT_BEGINNING.test(before)) return false;
  // With white space before it, it stands for words left out.
  if (!/\s$/u.test(before)) return true;
  return words.starters.has(/^["'“‘„«([]*(\p{L}+)/u.exec(next)?.[1] ?? '');
}

export function endsSentence({ before, stops, next }: PossibleEnd, words: SentenceWords): boolean {
  // `No. 6) and`: a number that an abbreviation announces is no enumerator.
  const announced = stops === '.' && /^\d/.test(next) && !fullStopEnds(before, next, words);
  if (!opensWithCapital(next)) {
    if (ENUMERATOR.test(next)) return !LABEL.test(before) && !announced;
    if (!OPENING.test(next)) return false;
  }
  if (stops === '…' || stops === '...') return ellipsisEnds(before, next, words);
  if (stops !== '.') return true;
  if (BRACKETED_NUMBER.test(next) || LABEL.test(before)) return false;
  return fullStopEnds(before, next, words);
}
