/** So many code units are laid out at once. */
const PART = 1 << 16;

/**
 * A long text that is put together of many small pieces. The engine keeps what `+=` makes as a tree of its pieces until the text
 * is read; in a document of some megabytes the collector would carry them all along. So parts of the text are read as they
 * fill up, which lays them out in one piece.
 */
export class Gathered {
  #parts = '';
  #last = '';

  add(piece: string): void {
    this.#last += piece;
    if (this.#last.length >= PART) this.#layOut();
  }

  get text(): string {
    return this.#parts + this.#last;
  }

  #layOut(): void {
    this.#last.charCodeAt(0);
    this.#parts += this.#last;
    this.#last = '';
  }
}
