import type { Clause } from './clause.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the first token of the match. */
  readonly first: number;
  /** Index after its last token. */
  readonly next: number;
}

const node = <T>(): Node<T> => ({ next: new Map() });

/** Cut as the tokens of a sentence are. */
const PART = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s]/gu;

/** Phrases of several tokens, found longest first; `key` says whether capitals count. */
export class Phrases<T> {
  readonly #forward = node<T>();
  readonly #backward = node<T>();
  readonly #key: 'lower' | 'text';

  constructor(entries: Iterable<readonly [phrase: string, value: T]>, key: 'lower' | 'text' = 'lower') {
    this.#key = key;
    for (const [phrase, value] of entries) {
      const parts = phrase.match(PART) ?? [];
      this.#add(this.#forward, parts, value);
      this.#add(this.#backward, parts.toReversed(), value);
    }
  }

  #add(root: Node<T>, parts: readonly string[], value: T): void {
    let at = root;
    for (const part of parts) {
      const known = at.next.get(part) ?? node<T>();
      at.next.set(part, known);
      at = known;
    }
    at.value ??= value;
  }

  /** The longest phrase that starts at token `i`. */
  startingAt(clause: Clause, i: number): PhraseMatch<T> | undefined {
    let found: PhraseMatch<T> | undefined;
    let at: Node<T> | undefined = this.#forward;
    for (let j = i; ; j++) {
      const token = clause.at(j);
      at = token && at?.next.get(token[this.#key]);
      if (!at) return found;
      if (at.value !== undefined) found = { value: at.value, first: i, next: j + 1 };
    }
  }

  /** The longest phrase whose last token stands right before token `i`. */
  endingBefore(clause: Clause, i: number): PhraseMatch<T> | undefined {
    let found: PhraseMatch<T> | undefined;
    let at: Node<T> | undefined = this.#backward;
    for (let j = i - 1; ; j--) {
      const token = clause.at(j);
      at = token && at?.next.get(token[this.#key]);
      if (!at) return found;
      if (at.value !== undefined) found = { value: at.value, first: j, next: i };
    }
  }
}
