import type { SentenceWords } from './sentence-words.ts';

/** The word that a full stop after `before` belongs to, dots inside it kept (`U.S`, `p.m`). */
const WORD_BEFORE = /(?:^|[^\p{L}\p{N}.])((?:\p{L}{1,12}\.){0,8}\p{L}{1,12})$/u;

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const BLANK = 0x20;
const BEYOND_ASCII = 0x80;

/** The longest word that the pattern reads. */
const LONGEST = 12;

const FULL_STOP = 0x2e;
const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** What the pattern finds; a plain word after a sign of ASCII, nearly always, is found without it. */
function wordBefore(before: string): string | undefined {
  let start = before.length;
  const last = before.charCodeAt(start - 1);
  if (last < BEYOND_ASCII && !isAsciiLetter(last)) return undefined;
  while (start > 0 && isAsciiLetter(before.charCodeAt(start - 1))) start--;
  const length = before.length - start;
  const behind = start === 0 ? BLANK : before.charCodeAt(start - 1);
  if (length > 0 && behind < BEYOND_ASCII && behind !== FULL_STOP)
    return length > LONGEST || isAsciiDigit(behind) ? undefined : before.slice(start);
  return WORD_BEFORE.exec(before)?.[1];
}

/** One capital, or capitals with dots between: `W`, `U.S`. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;

/** What a day of the month looks like where it has a full stop: `14. December`. */
const DAY_BEFORE = /(?:^|[^\p{L}\p{N}.,])\d{1,2}$/u;

/** Mostly no digit stands there: quick to see. */
const endsWithDigit = (text: string): boolean => {
  const code = text.charCodeAt(text.length - 1);
  return code >= 0x30 && code <= 0x39;
};

/** `1l. 4s. 6d.`, `42 ft. 6 in`: a unit, with its smaller part behind the full stop. */
const PARTS = [
  { end: 's', before: /\ds$/, next: /^\d{1,2} ?d\b/ },
  { end: 'l', before: /\dl$/, next: /^\d{1,2} ?s\b/ },
  { end: 'ft', before: /\d ?ft$/, next: /^\d{1,2} ?in\b/ },
];

const isInParts = (before: string, next: string): boolean =>
  PARTS.some((part) => before.endsWith(part.end) && part.before.test(before) && part.next.test(next));

/** `S/. 30`, `B/. 20`: currencies. */
const CAPITAL_SLASH = /(?:^|[^\p{L}\p{N}/])\p{Lu}\/$/u;
const isSlashed = (before: string, next: string): boolean =>
  before.endsWith('/') && /^\p{N}/u.test(next) && CAPITAL_SLASH.test(before);

const NUMBER_NEXT = /^["'“‘([]*(?:\p{N}|(?:\p{Lu}\.\s?){1,3}\d|[IVXLC]{1,7}(?![\p{L}\p{N}])|§|\S{1,12}\d)/u;
const WORD_NEXT = /^["'“‘„«([]*(\p{L}+)(\.?)/u;

function wordAfter(next: string): { word: string; isDotted: boolean } {
  const [, word = '', dot = ''] = WORD_NEXT.exec(next) ?? [];
  return { word, isDotted: dot !== '' };
}

/**
 * Whether a full stop ends the sentence. Never after a title (`Mr.`) or before what an abbreviation announces
 * (`No. 5`, `Art. IV`); after initials and `Inc.`, `p.m.` only if a word follows that opens sentences (`The`).
 * @param before What stands before the full stop, at least the word it belongs to.
 * @param next What follows after white space.
 */
export function fullStopEnds(before: string, next: string, words: SentenceWords): boolean {
  if (endsWithDigit(before) && DAY_BEFORE.test(before) && words.months.has(wordAfter(next).word))
    return false;
  const word = wordBefore(before);
  if (word === undefined) return !isInParts(before, next) && !isSlashed(before, next);
  if (words.always.has(word) || isInParts(before, next)) return false;
  if (words.beforeNumber.has(word) && NUMBER_NEXT.test(next)) return false;
  if (!words.beforeCapital.has(word) && !INITIALS.test(word)) return true;
  const follower = wordAfter(next);
  return words.starters.has(follower.word) && !follower.isDotted;
}
