import { lowerCase } from '../../model/lower-case.ts';
import { hashed, wordFilter } from '../../model/word-filter.ts';

const ZERO = 48;
const NINE = 57;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);

/** `½ ¼ ¾` and `⅐ … ⅞`. */
const isVulgarFraction = (code: number): boolean =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);

/** No number word is shorter. */
const SHORTEST = 3;

/** Offsets at which a number may begin: digits, a vulgar fraction, a number word. One pass, by character code. */
export function findTriggers(prose: string, words: ReadonlySet<string>): number[] {
  const filter = wordFilter(words);
  const found: number[] = [];
  for (let i = 0; i < prose.length; ) {
    const start = i;
    let code = prose.charCodeAt(i++);
    if (isDigit(code)) {
      while (isDigit(prose.charCodeAt(i))) i++;
      found.push(start);
    } else if (isLetter(code)) {
      let hash = 0;
      for (i = start; isLetter(code); code = prose.charCodeAt(++i)) hash = hashed(hash, code);
      const may = filter[hash] === 1 && i - start >= SHORTEST;
      if (may && words.has(lowerCase(prose.slice(start, i)))) found.push(start);
    } else if (isVulgarFraction(code)) found.push(start);
  }
  return found;
}
