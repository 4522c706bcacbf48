/** Puts results that come in any order into their own. */
export class Sequence<T> {
  readonly #waiting = new Map<number, T>();
  readonly #come = new Set<number>();
  #ended = false;
  #wake = (): void => undefined;

  put(index: number, result: T): void {
    this.#waiting.set(index, result);
    this.#come.add(index);
    this.#wake();
  }

  /** Those of `count` that have not come. */
  missing(count: number): number[] {
    return Array.from({ length: count }, (_, i) => i).filter((i) => !this.#come.has(i));
  }

  /** No more come. */
  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** The results in order, each as soon as those before it have come; after the end without those that never came. */
  async *inTurn(): AsyncGenerator<T> {
    for (let next = 0; !this.#ended || this.#waiting.size > 0; ) {
      const result = this.#waiting.get(next);
      if (result !== undefined) {
        this.#waiting.delete(next++);
        yield result;
      } else if (this.#ended) next++;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
