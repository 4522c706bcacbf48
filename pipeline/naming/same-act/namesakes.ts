import { type ActName, compatible, fullness, numbered } from '../act-name.ts';
import type { ActGroups, MergedBy } from './groups.ts';

const ANY = '*';
const NONE = '-';

/** 2001-05-05 → the empty date, 2001, 2001-05, 2001-05-05. */
const prefixes = (date: string): string[] =>
  [0, 4, 7, 10].filter((length) => length <= date.length).map((length) => date.slice(0, length));

/** Where the clusters lie that agree with a name in number and date. */
function places(name: ActName): string[] {
  const number = numbered(name);
  const numbers = number === undefined ? [ANY] : [number, NONE];
  const date = name.date ?? '';
  const vaguer = prefixes(date).filter((prefix) => prefix !== date);
  return numbers.flatMap((n) => [`${n} within ${date}`, ...vaguer.map((d) => `${n} at ${d}`)]);
}

/** Every place where a cluster is looked for. */
function addresses(name: ActName): string[] {
  const date = name.date ?? '';
  return [numbered(name) ?? NONE, ANY].flatMap((n) => [
    `${n} at ${date}`,
    ...prefixes(date).map((prefix) => `${n} within ${prefix}`),
  ]);
}

/** Clusters of namesakes by address, so that ten thousand namesakes take no longer than as many strangers. */
class Clusters {
  readonly #groups: ActGroups;
  readonly #at = new Map<string, number[]>();

  constructor(groups: ActGroups) {
    this.#groups = groups;
  }

  /** The first two clusters that agree with a name: one may be it, two leave it open. */
  agreeing(name: ActName): number[] {
    const found = new Set<number>();
    for (const place of places(name)) {
      for (const cluster of this.#at.get(place) ?? []) {
        if (compatible(name, this.#groups.name(cluster))) found.add(this.#groups.root(cluster));
        if (found.size === 2) return [...found];
      }
    }
    return [...found];
  }

  add(root: number): void {
    for (const address of addresses(this.#groups.name(root))) {
      const list = this.#at.get(address);
      if (list) list.push(root);
      else this.#at.set(address, [root]);
    }
  }
}

/** The fullest first, then by index. */
function inOrder(groups: ActGroups, indices: readonly number[]): number[] {
  const full = new Map(indices.map((index) => [groups.root(index), 0]));
  for (const root of full.keys()) full.set(root, fullness(groups.name(root)));
  return [...full].sort(([a, x], [b, y]) => y - x || a - b).map(([root]) => root);
}

/**
 * Settles names that share a title or a number: the fullest first, each later one joins the cluster that it agrees
 * with. One that agrees with several (a law “On amendments …” without a date) stays by itself.
 */
export function settleNamesakes(groups: ActGroups, indices: readonly number[], by: MergedBy): void {
  const clusters = new Clusters(groups);
  for (const root of inOrder(groups, indices)) {
    const [only, another] = clusters.agreeing(groups.name(root));
    if (only === undefined) clusters.add(root);
    else if (another === undefined) groups.join(only, root, by);
  }
}
