import type { Sentence } from '../model/document.ts';
import { Token, type TokenKind } from '../model/token.ts';

/** Letters with their combining marks, decimal digits, or any other single visible character. */
const PIECE = /(\p{L}[\p{L}\p{M}]*)|(\p{Nd}+)|[^\s]/gu;

function tokenise(prose: string, { start, end }: Sentence): Token[] {
  const tokens: Token[] = [];
  let reached = -1;
  for (const match of prose.slice(start, end).matchAll(PIECE)) {
    const kind: TokenKind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'digits' : 'mark';
    tokens.push(new Token(kind, start + match.index, match[0], match.index === reached));
    reached = match.index + match[0].length;
  }
  return tokens;
}

/** A function from the index of a sentence to its tokens; each sentence is cut once, when first asked for. */
export function tokenIndex(
  prose: string,
  sentences: readonly Sentence[],
): (sentence: number) => readonly Token[] {
  const cut = new Map<number, readonly Token[]>();
  return (index) => {
    const known = cut.get(index);
    if (known) return known;
    const sentence = sentences[index];
    const tokens = sentence ? tokenise(prose, sentence) : [];
    cut.set(index, tokens);
    return tokens;
  };
}
