import { isLetter, isSpace } from './characters.ts';
import type { Reader } from './reader.ts';

/** The longest phrase that is looked for, with its white space. */
const REACH = 32;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const cut = (text: string, at: number): boolean =>
  at >= text.length || !(isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)));

/** Whether there is nothing but white space between two offsets, and not much of it. */
export function onlySpace({ prose }: Reader, from: number, to: number): boolean {
  if (to < from || to - from > REACH) return false;
  for (let at = from; at < to; at++) if (!isSpace(prose.charCodeAt(at))) return false;
  return true;
}

/**
 * The end of the longest of some phrases of the lexicon that stands at an offset, white space before it allowed;
 * undefined where none does. A phrase ends with a whole word, or with the mark that it ends with.
 */
export function phraseEnd(reader: Reader, offset: number, phrases: readonly string[]): number | undefined {
  const { prose } = reader;
  let from = offset;
  while (isSpace(prose.charCodeAt(from)) && from < offset + REACH) from++;
  const first = prose.charAt(from).toLowerCase();
  let best: number | undefined;
  for (const phrase of phrases) {
    if (phrase.charAt(0) !== first) continue;
    const end = matched(prose, from, phrase);
    if (end !== undefined && end > (best ?? 0)) best = end;
  }
  return best;
}

/** Where a phrase that begins at an offset ends; a blank in it is any white space, an apostrophe either one. */
function matched(prose: string, from: number, phrase: string): number | undefined {
  let at = from;
  for (const wanted of phrase) {
    const code = prose.charCodeAt(at);
    if (wanted === ' ') {
      if (!isSpace(code)) return undefined;
      while (isSpace(prose.charCodeAt(at)) && at < from + REACH) at++;
      continue;
    }
    const found = prose.charAt(at) === '’' ? "'" : prose.charAt(at).toLowerCase();
    if (found !== wanted) return undefined;
    at++;
  }
  return cut(prose, at) || !isLetter(prose.charCodeAt(at - 1)) ? at : undefined;
}
