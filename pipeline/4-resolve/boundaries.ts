import type { Span } from '../model/span.ts';

/** The ends of spans that were put in, asked for by range; each step costs the logarithm of their number. */
export class Boundaries {
  readonly #places: ReadonlyMap<number, number>;
  /** Sums over binary ranges of places (Fenwick). */
  readonly #sums: number[];

  /** `spans`: all that will be put in or asked for. */
  constructor(spans: readonly Span[]) {
    const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    this.#places = new Map(offsets.map((offset, index) => [offset, index + 1]));
    this.#sums = Array.from({ length: offsets.length + 1 }, () => 0);
  }

  add({ start, end }: Span): void {
    this.#mark(start);
    this.#mark(end);
  }

  /** Whether a boundary lies inside the span, not at its ends. */
  anyInside({ start, end }: Span): boolean {
    return this.#upTo(this.#place(end) - 1) > this.#upTo(this.#place(start));
  }

  #place(offset: number): number {
    return this.#places.get(offset) ?? 0;
  }

  #mark(offset: number): void {
    for (let at = this.#place(offset); at > 0 && at < this.#sums.length; at += at & -at)
      this.#sums[at] = (this.#sums[at] ?? 0) + 1;
  }

  #upTo(place: number): number {
    let sum = 0;
    for (let at = place; at > 0; at -= at & -at) sum += this.#sums[at] ?? 0;
    return sum;
  }
}
