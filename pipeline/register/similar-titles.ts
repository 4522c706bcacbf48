import words from '../lexicons/en/act-name.json';

const CHANGING: ReadonlySet<string> = new Set(words.changing);
const NUMBERED = /^(?:\d.*|[ivxlc]+)$/u;

/** Each title is looked up by its rarest words, and by no word that more titles than that share. */
const RAREST = 3;
const MOST_SHARED = 60;

/** Pairs of neighbouring letters, a word's ends with a space. */
function bigrams(title: string): Set<string> {
  const padded = ` ${title} `;
  const found = new Set<string>();
  for (let i = 0; i + 2 <= padded.length; i++) found.add(padded.slice(i, i + 2));
  return found;
}

/** Twice the shared pairs of letters by all pairs (Dice's coefficient), 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** How like two titles could be at most, by the number of their pairs alone: said without looking at any of them. */
const mostLike = ({ bigrams: a }: Indexed, { bigrams: b }: Indexed): number =>
  (2 * Math.min(a.size, b.size)) / (a.size + b.size);

/**
 * What must not differ at all: “Protocol I” is not “Protocol II”, an act is not its amendment, however alike the
 * letters are.
 */
const essentials = (title: string): string =>
  title
    .split(' ')
    .filter((word) => NUMBERED.test(word) || CHANGING.has(word))
    .join(' ');

const SMALL: ReadonlySet<string> = new Set(words.small);

/** Two forms of one word (“activity”, “activities”) are at least this like. */
const SAME_WORD = 0.6;

const without = (title: string, other: ReadonlySet<string>): string[] =>
  title.split(' ').filter((word) => !SMALL.has(word) && !other.has(word));

/**
 * Each word of one title is in the other, perhaps in another form. A word too many makes another act: the Northwest
 * Territories Act and the Northwest Territories Waters Act.
 */
function sameWords(a: string, b: string): boolean {
  const [rest, other] = [without(a, new Set(b.split(' '))), without(b, new Set(a.split(' ')))];
  if (rest.length !== other.length) return false;
  return rest.every((word) => other.some((form) => likeness(bigrams(word), bigrams(form)) >= SAME_WORD));
}

interface Indexed {
  readonly title: string;
  readonly bigrams: ReadonlySet<string>;
  readonly essentials: string;
}

const indexed = (title: string): Indexed => ({
  title,
  bigrams: bigrams(title),
  essentials: essentials(title),
});

const ANY = (_index: number): boolean => true;

/** A title that is like another one. */
export interface Similar {
  /** Index among the titles of the index. */
  readonly index: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Finds titles that differ in few letters. Looked up by rare words, so the time grows with the number of titles. */
export class SimilarTitles {
  readonly #titles: readonly string[];
  /** Of the titles that were ever compared: most share no rare word with another one, and many acts have one title. */
  readonly #compared = new Map<string, Indexed>();
  readonly #byWord = new Map<string, number[]>();

  /** Titles in comparable form (see `comparableTitle`). */
  constructor(titles: readonly string[]) {
    this.#titles = titles;
    titles.forEach((title, index) => {
      for (const word of new Set(title.split(' '))) {
        const list = this.#byWord.get(word);
        if (list) list.push(index);
        else this.#byWord.set(word, [index]);
      }
    });
  }

  #candidates(title: string): Set<number> {
    const lists = [...new Set(title.split(' '))].flatMap((word) => {
      const list = this.#byWord.get(word);
      return list && list.length <= MOST_SHARED ? [list] : [];
    });
    return new Set(
      lists
        .sort((a, b) => a.length - b.length)
        .slice(0, RAREST)
        .flat(),
    );
  }

  #indexed(title: string): Indexed {
    const known = this.#compared.get(title) ?? indexed(title);
    this.#compared.set(title, known);
    return known;
  }

  /** Those of the `eligible` at least as like as `least`, the likest first; equal titles are none. */
  like(title: string, least: number, eligible = ANY): Similar[] {
    const found: Similar[] = [];
    for (const index of this.#candidates(title)) {
      const otherTitle = this.#titles[index];
      if (otherTitle === undefined || otherTitle === title || !eligible(index)) continue;
      const wanted = this.#indexed(title);
      const other = this.#indexed(otherTitle);
      if (other.essentials !== wanted.essentials || mostLike(wanted, other) < least) continue;
      const similar = likeness(wanted.bigrams, other.bigrams);
      if (similar >= least && sameWords(title, other.title)) found.push({ index, likeness: similar });
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.index - b.index);
  }
}
