import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at once; a longer line is read by itself. */
const SIZE = 65_536;

const LINE_FEED = 0x0a;

/** Reads lines of a file from where they begin, a part of the file at a time; a file that is not there has none. */
export class LineReader {
  readonly #file: string;
  #bytes = Buffer.alloc(0);
  /** Where they stand in the file. */
  #from = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** The line that begins at a byte of the file, without its end; empty where the file ends before. */
  at(place: number): string {
    const end = this.#endOf(place);
    return this.#bytes.toString('utf8', place - this.#from, end - this.#from);
  }

  /** All lines, with the bytes that they begin at. */
  *all(): Generator<{ at: number; line: string }> {
    for (let at = 0; ; ) {
      const line = this.at(at);
      const next = this.#endOf(at) + 1;
      if (at >= this.#from + this.#bytes.length) return;
      yield { at, line };
      at = next;
    }
  }

  /** Where the line ends that begins at a place; all of it is among what was read last. */
  #endOf(place: number): number {
    const known = this.#endIn(place);
    if (known !== undefined) return known;
    for (let size = SIZE; ; size *= 2) {
      this.#read(place, size);
      const end = this.#endIn(place);
      if (end !== undefined) return end;
      // The last line of a file may have no end.
      if (this.#bytes.length < size) return place + this.#bytes.length;
    }
  }

  #endIn(place: number): number | undefined {
    const start = place - this.#from;
    const end = start < 0 || start >= this.#bytes.length ? -1 : this.#bytes.indexOf(LINE_FEED, start);
    return end < 0 ? undefined : this.#from + end;
  }

  #read(place: number, size: number): void {
    this.#from = place;
    this.#bytes = Buffer.alloc(0);
    try {
      const file = openSync(this.#file, 'r');
      try {
        const bytes = Buffer.allocUnsafe(size);
        this.#bytes = bytes.subarray(0, readSync(file, bytes, 0, size, place));
      } finally {
        closeSync(file);
      }
    } catch {
      // No such file: no lines.
    }
  }
}
