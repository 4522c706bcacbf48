/** Bytes that are collected before they are written. */
const SIZE = 262_144;

/** A UTF-16 unit is at most so many bytes of UTF-8. */
const WIDEST = 3;

/**
 * Collects the many small parts of a large file and hands them on together. The parts are copied: the memory that they
 * come in may be used again at once.
 */
export class ByteBuffer {
  readonly #bytes = Buffer.allocUnsafe(SIZE);
  readonly #write: (bytes: Uint8Array) => void;
  #used = 0;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  append(part: string | Uint8Array): void {
    const most = typeof part === 'string' ? part.length * WIDEST : part.length;
    if (this.#used + most > SIZE) this.flush();
    if (most > SIZE) this.#write(typeof part === 'string' ? Buffer.from(part) : part);
    else if (typeof part === 'string') this.#used += this.#bytes.write(part, this.#used);
    else {
      this.#bytes.set(part, this.#used);
      this.#used += part.length;
    }
  }

  flush(): void {
    const used = this.#used;
    this.#used = 0;
    if (used > 0) this.#write(this.#bytes.subarray(0, used));
  }
}
