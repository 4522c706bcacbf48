import { alphabetical } from './order.ts';

/** How often each form of a name is printed. Most acts have one form at most: a map is made for the second. */
export class Tally {
  #only: string | undefined;
  #times = 0;
  #all: Map<string, number> | undefined;

  #counts(): Iterable<[string, number]> {
    return this.#all ?? (this.#only === undefined ? [] : [[this.#only, this.#times]]);
  }

  add(text: string, times = 1): void {
    this.#only ??= text;
    if (this.#all === undefined && this.#only === text) this.#times += times;
    else {
      this.#all ??= new Map([[this.#only, this.#times]]);
      this.#all.set(text, (this.#all.get(text) ?? 0) + times);
    }
  }

  addAll(other: Tally): void {
    for (const [text, times] of other.#counts()) this.add(text, times);
  }

  /** The form met most often; of equally frequent ones the longest, then the first in the alphabet. */
  most(): string | undefined {
    const [first] = [...this.#counts()].sort(
      ([a, x], [b, y]) => y - x || b.length - a.length || alphabetical(a, b),
    );
    return first?.[0];
  }

  forms(): string[] {
    return Array.from(this.#counts(), ([text]) => text);
  }
}
