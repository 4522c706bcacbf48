import { type ActName, together } from '../act-name.ts';

/** By what two names were found to be of one act, the strongest reason first. */
const REASONS = ['identifier', 'number-date-issuer', 'title'] as const;
export type MergedBy = (typeof REASONS)[number];

/** Names of one act, by index, with what they say together. */
export interface ActGroup {
  readonly members: readonly number[];
  readonly name: ActName;
  /** Missing where there is one name only. */
  readonly by?: MergedBy;
}

/** Names that fall into groups step by step (a disjoint-set forest). */
export class ActGroups {
  readonly #parent: number[];
  readonly #name: ActName[];
  readonly #by: (MergedBy | undefined)[];

  constructor(names: readonly ActName[]) {
    this.#parent = names.map((_, i) => i);
    this.#name = [...names];
    this.#by = names.map(() => undefined);
  }

  /** The index that stands for the group of a name. */
  root(index: number): number {
    let at = index;
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[up] ?? up;
      at = up;
    }
    return at;
  }

  /** What the names of the group say together. Throws for an index that no name has. */
  name(index: number): ActName {
    const name = this.#name[this.root(index)];
    if (name === undefined) throw new RangeError(`there is no name ${index}`);
    return name;
  }

  join(a: number, b: number, by: MergedBy): void {
    const first = Math.min(this.root(a), this.root(b));
    const second = Math.max(this.root(a), this.root(b));
    if (first === second) return;
    const reasons = [by, this.#by[first], this.#by[second]];
    this.#name[first] = together(this.name(first), this.name(second));
    this.#by[first] = REASONS.find((reason) => reasons.includes(reason));
    this.#parent[second] = first;
  }

  groups(): ActGroup[] {
    const members = new Map<number, number[]>();
    for (let index = 0; index < this.#parent.length; index++) {
      const group = members.get(this.root(index));
      if (group) group.push(index);
      else members.set(this.root(index), [index]);
    }
    return [...members].map(([root, group]) => {
      const by = this.#by[root];
      return { members: group, name: this.name(root), ...(by && { by }) };
    });
  }
}
