const BUCKETS = 1 << 14;

/** One more character of a word in its hash; letter case is folded for ASCII. */
export const hashed = (hash: number, code: number): number =>
  (Math.imul(hash, 31) + (code | 0x20)) & (BUCKETS - 1);

function filterOf(words: Iterable<string>): Uint8Array {
  const filter = new Uint8Array(BUCKETS);
  for (const text of words) {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = hashed(hash, text.charCodeAt(i));
    filter[hash] = 1;
  }
  return filter;
}

/** A set or a map of words in lower case. */
type Words = ReadonlySet<string> | ReadonlyMap<string, unknown>;

const remembered = new WeakMap<Words, Uint8Array>();

/**
 * Tells most words of a text apart from those of a lexicon without cutting them out: what has 0 at its hash is none of
 * them.
 */
export function wordFilter(words: Words): Uint8Array {
  const known = remembered.get(words) ?? filterOf(words.keys());
  remembered.set(words, known);
  return known;
}
