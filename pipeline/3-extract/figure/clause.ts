import type { Token } from '../../model/token.ts';

/**
 * The tokens of a sentence that a figure may use: they end where the next date begins, since no figure runs into
 * one.
 */
export class Clause {
  readonly tokens: readonly Token[];
  /** Offset in the document from which tokens are out of reach. */
  readonly limit: number;
  readonly #prose: string;

  constructor(tokens: readonly Token[], limit: number, prose: string) {
    this.tokens = tokens;
    this.limit = limit;
    this.#prose = prose;
  }

  at(i: number): Token | undefined {
    const token = this.tokens[i];
    return token !== undefined && token.start < this.limit ? token : undefined;
  }

  lower(i: number): string {
    return this.at(i)?.lower ?? '';
  }

  text(i: number): string {
    return this.at(i)?.text ?? '';
  }

  glued(i: number): boolean {
    return this.at(i)?.glued ?? false;
  }

  isWord(i: number): boolean {
    return this.at(i)?.kind === 'word';
  }

  isDigits(i: number): boolean {
    return this.at(i)?.kind === 'digits';
  }

  /** Token `i` is the mark, without white space before it. */
  isGluedMark(i: number, mark: string): boolean {
    const token = this.at(i);
    return token?.glued === true && token.text === mark;
  }

  /** Written with a capital. */
  isCapitalised(i: number): boolean {
    const first = this.text(i).charAt(0);
    return first !== first.toLowerCase();
  }

  start(i: number): number {
    return this.tokens[i]?.start ?? 0;
  }

  /** Offset after token `i - 1`: the end of a span of tokens up to `i`. */
  endBefore(i: number): number {
    return this.tokens[i - 1]?.end ?? 0;
  }

  /** The same tokens with nothing out of reach. */
  whole(): Clause {
    return new Clause(this.tokens, Number.POSITIVE_INFINITY, this.#prose);
  }

  /** At most `most` characters of the white space before token `i`. */
  gapBefore(i: number, most: number): string {
    const end = this.start(i);
    return this.#prose.slice(Math.max(this.endBefore(i), end - most), end);
  }
}
