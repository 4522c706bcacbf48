import { alphabetical } from './order.ts';

/** How often each form of a name is printed. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(text: string, times = 1): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + times);
  }

  addAll(other: Tally): void {
    for (const [text, times] of other.#counts) this.add(text, times);
  }

  /** The form met most often; of equally frequent ones the longest, then the first in the alphabet. */
  most(): string | undefined {
    const [first] = [...this.#counts].sort(
      ([a, x], [b, y]) => y - x || b.length - a.length || alphabetical(a, b),
    );
    return first?.[0];
  }

  forms(): string[] {
    return [...this.#counts.keys()];
  }
}
