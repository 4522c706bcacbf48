import type { DateCandidate } from '../../model/date-candidate.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { Token } from '../../model/token.ts';
import type { Vocabulary } from './vocabulary.ts';

const NOTE_LETTER = /^\p{Lu}.*[a-h]$/u;
const EMPHASIS = new Set(['*', '_']);
const CAPITAL = /^\p{Lu}/u;
const BEYOND_ASCII = 0x80;

/** Dates of a document by where they start, the longest where several do. */
export type DatesByStart = ReadonlyMap<number, DateCandidate>;

/**
 * A raised note letter that a text without formatting glues to the last word of a name (“Income Tax Acta”) is a token
 * of its own.
 */
function withoutNoteLetters(tokens: readonly Token[], { heads }: Vocabulary): readonly Token[] {
  const glued = ({ text, lower }: Token): boolean =>
    NOTE_LETTER.test(text) && heads.has(lower.slice(0, -1)) && !heads.has(lower);
  return tokens.flatMap((token) => {
    if (!glued(token)) return [token];
    const { text, start, end } = token;
    return [
      new Token('word', start, text.slice(0, -1), token.glued),
      new Token('word', end - 1, text.slice(-1), true),
    ];
  });
}

/** One sentence while it is being read: its tokens by index, with the questions that every constituent asks. */
export class Reading {
  readonly prose: string;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly words: Vocabulary;
  readonly #dates: DatesByStart;
  /** As written, of the same length as the prose: emphasis marks are blanks there. */
  readonly #text: string;

  constructor(document: Document, sentence: number, words: Vocabulary, dates: DatesByStart, noted = false) {
    this.prose = document.prose;
    this.#text = document.text;
    this.sentence = sentence;
    const tokens = document.tokens(sentence);
    this.tokens = noted ? withoutNoteLetters(tokens, words) : tokens;
    this.words = words;
    this.#dates = dates;
  }

  /** In lower case; empty outside the sentence. */
  lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  text(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  isWord(index: number): boolean {
    return this.tokens[index]?.kind === 'word';
  }

  isDigits(index: number): boolean {
    return this.tokens[index]?.kind === 'digits';
  }

  isCapital(index: number): boolean {
    const token = this.tokens[index];
    if (token?.kind !== 'word') return false;
    const code = token.text.charCodeAt(0);
    return code < BEYOND_ASCII ? code >= 0x41 && code <= 0x5a : CAPITAL.test(token.text);
  }

  /** No white space stands before it; markup does not count. */
  isGlued(index: number): boolean {
    const token = this.tokens[index];
    if (!token || token.glued) return token?.glued ?? false;
    const end = this.tokens[index - 1]?.end;
    if (end === undefined || !EMPHASIS.has(this.#text.charAt(end))) return false;
    return /^[*_]+$/.test(this.#text.slice(end, token.start));
  }

  /** The span of the tokens from `from` up to, not including, `to`. */
  span(from: number, to: number): Span {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 };
  }

  /** The index of the first token that starts at or after `offset`. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.start ?? 0) >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** A date with a figure in it that starts at a token, and the index after it. */
  dateAt(index: number): { span: Span; next: number; year: boolean } | undefined {
    const token = this.tokens[index];
    const date = token && this.#dates.get(token.start);
    if (!date || (date.kind !== 'date' && date.kind !== 'interval')) return undefined;
    const text = this.prose.slice(date.start, date.end);
    if (!/\d/u.test(text)) return undefined;
    const span = { start: date.start, end: date.end };
    return { span, next: this.indexAt(date.end), year: /^\d{4}$/u.test(text) };
  }
}
