import type { Sentence } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { Token } from '../model/token.ts';
import { classAt, DIGIT, JOINER, LETTER, runEnd, SPACE, widthAt } from './character-class.ts';

/** Letters with their combining marks, decimal digits, or any other single visible character. */
function tokenise(prose: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let reached = -1;
  let at = runEnd(prose, start, end, SPACE);
  while (at < end) {
    const kind = classAt(prose, at);
    const glued = at === reached;
    if (kind === LETTER) {
      reached = runEnd(prose, at, end, LETTER | JOINER);
      tokens.push(new Token('word', at, prose.slice(at, reached), glued));
    } else if (kind === DIGIT) {
      reached = runEnd(prose, at, end, DIGIT);
      tokens.push(new Token('digits', at, prose.slice(at, reached), glued));
    } else {
      reached = at + widthAt(prose, at);
      tokens.push(new Token('mark', at, prose.slice(at, reached), glued));
    }
    at = runEnd(prose, reached, end, SPACE);
  }
  return tokens;
}

/**
 * How many sentences stay cut. The layers go through a text one after the other: cutting a long one again for
 * each costs less than to keep millions of tokens.
 */
const REMEMBERED = 1024;

/** The sentences of one text that are cut. */
interface Cut {
  readonly of: readonly Sentence[];
  readonly sentences: { index: number; tokens: readonly Token[] }[];
}

/**
 * Of the text that was asked last, alone: texts that wait together for the next room would keep more in tokens than in
 * all else, and each layer asks for them again from the beginning.
 */
let remembered: Cut = { of: [], sentences: [] };

/** A function from the index of a sentence to its tokens; each sentence is cut when asked for. */
export function tokenIndex(
  prose: string,
  sentences: readonly Sentence[],
): (sentence: number) => readonly Token[] {
  return (index) => {
    if (remembered.of !== sentences) remembered = { of: sentences, sentences: [] };
    const cut = remembered.sentences;
    const slot = index % REMEMBERED;
    const known = cut[slot];
    if (known?.index === index) return known.tokens;
    const sentence = sentences[index];
    const tokens = sentence ? tokenise(prose, sentence) : [];
    cut[slot] = { index, tokens };
    return tokens;
  };
}
