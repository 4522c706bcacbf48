/**
 * A slice of a text that V8 makes keeps the whole text alive that it was cut from; the register outlives a million
 * texts. Up to this length it copies instead.
 */
const COPIED = 12;

/** A copy that holds no memory but its own. */
export const detached = (text: string): string =>
  text.length <= COPIED ? text : Buffer.from(text, 'utf16le').toString('utf16le');

/** Words that a register keeps: without the texts that they were cut from, and each once, however often it is met. */
export class Kept {
  readonly #words = new Map<string, string>();

  once(text: string): string {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    this.#words.set(own, own);
    return own;
  }
}
