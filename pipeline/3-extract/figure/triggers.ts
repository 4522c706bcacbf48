const ZERO = 48;
const NINE = 57;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);

/** `½ ¼ ¾` and `⅐ … ⅞`. */
const isVulgarFraction = (code: number): boolean =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);

const remembered = new WeakMap<ReadonlySet<string>, Uint8Array>();

/** By first letter (`code | 32` makes it small): whether a trigger can start so, and the longest that does. */
function lengthsByLetter(words: ReadonlySet<string>): Uint8Array {
  const known = remembered.get(words);
  if (known) return known;
  const longest = new Uint8Array(128);
  for (const word of words) {
    const first = word.charCodeAt(0);
    longest[first] = Math.max(longest[first] ?? 0, word.length);
  }
  remembered.set(words, longest);
  return longest;
}

/** Offsets at which a number may begin: digits, a vulgar fraction, a number word. One pass, by character code. */
export function findTriggers(prose: string, words: ReadonlySet<string>): number[] {
  const longest = lengthsByLetter(words);
  const found: number[] = [];
  for (let i = 0; i < prose.length; ) {
    const start = i;
    const code = prose.charCodeAt(i++);
    if (isDigit(code)) {
      while (isDigit(prose.charCodeAt(i))) i++;
      found.push(start);
    } else if (isLetter(code)) {
      while (isLetter(prose.charCodeAt(i))) i++;
      const length = i - start;
      if (length > 2 && length <= (longest[code | 32] ?? 0) && words.has(prose.slice(start, i).toLowerCase()))
        found.push(start);
    } else if (isVulgarFraction(code)) found.push(start);
  }
  return found;
}
