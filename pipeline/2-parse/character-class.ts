/** What a character is to the tokeniser; bits, so that a run may hold several. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 4;
const MARK = 8;
/** A combining mark, which goes on with a word. */
export const JOINER = 16;

function classOf(character: string): number {
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\p{Nd}/u.test(character)) return DIGIT;
  if (/^\p{M}/u.test(character)) return JOINER;
  return /^\s/u.test(character) ? SPACE : MARK;
}

/** Below this (Latin, Greek, Cyrillic, Armenian, Georgian, punctuation) the classes are kept in a table. */
const TABLE_SIZE = 0x2100;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classOf(String.fromCharCode(code)));

export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (TABLE[code] ?? MARK) : rareClassAt(text, at);
}

const rareClassAt = (text: string, at: number): number =>
  classOf(String.fromCodePoint(text.codePointAt(at) ?? 0));

/** How many units the character at `at` has: two for a surrogate pair. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where the run of characters of the wanted classes that begins at `from` ends. */
export function runEnd(text: string, from: number, end: number, wanted: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < TABLE_SIZE) {
      if (((TABLE[code] ?? 0) & wanted) === 0) break;
      at++;
    } else {
      if ((rareClassAt(text, at) & wanted) === 0) break;
      at += widthAt(text, at);
    }
  }
  return at;
}
