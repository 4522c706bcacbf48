import { Gathered } from '../gathered.ts';

/** Writes a text with tags around stretches of it, which come in reading order and are properly nested. */
export class Weaver {
  readonly #text: (start: number, end: number) => string;
  readonly #written = new Gathered();
  /** How far the text is written. */
  #at = 0;
  /** Where the open stretches end, and their end tags: two lists, so that nothing is made for each. */
  readonly #ends: number[] = [];
  readonly #tags: string[] = [];

  constructor(text: (start: number, end: number) => string) {
    this.#text = text;
  }

  /** A stretch of the text between two tags. */
  open(start: number, end: number, startTag: string, endTag: string): void {
    this.#closeBefore(start);
    this.#upTo(start);
    this.#written.add(startTag);
    this.#ends.push(end);
    this.#tags.push(endTag);
  }

  /** All that was written, with the text up to its end. */
  finish(length: number): string {
    this.#closeBefore(Number.POSITIVE_INFINITY);
    this.#upTo(length);
    return this.#written.text;
  }

  #closeBefore(offset: number): void {
    const ends = this.#ends;
    for (let end = ends[ends.length - 1]; end !== undefined && end <= offset; end = ends[ends.length - 1]) {
      this.#upTo(end);
      this.#written.add(this.#tags.pop() ?? '');
      ends.pop();
    }
  }

  #upTo(offset: number): void {
    if (offset <= this.#at) return;
    this.#written.add(this.#text(this.#at, offset));
    this.#at = offset;
  }
}
