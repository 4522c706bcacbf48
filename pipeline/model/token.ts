import { lowerCase } from './lower-case.ts';

/** `word`: a run of letters; `digits`: a run of decimal digits; `mark`: any other single character. */
export type TokenKind = 'word' | 'digits' | 'mark';

/** The smallest piece of a sentence. Offsets are UTF-16 units in the document. */
export class Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** No white space stands between the token before and this one. */
  readonly glued: boolean;
  #lower: string | undefined;

  constructor(kind: TokenKind, start: number, text: string, glued: boolean) {
    this.kind = kind;
    this.start = start;
    this.end = start + text.length;
    this.text = text;
    this.glued = glued;
  }

  /** The text in lower case, for looking up in a lexicon. */
  get lower(): string {
    this.#lower ??= lowerCase(this.text);
    return this.#lower;
  }
}
