import type { ActName } from '../act-name.ts';
import { type ActGroup, ActGroups, type MergedBy } from './groups.ts';
import { settleNamesakes } from './namesakes.ts';

export type { ActGroup };

/**
 * Within one document a bare number or a title without its year takes up the act that was named in full; across
 * documents it does not.
 */
type Scope = 'document' | 'run';

interface Rule {
  readonly by: MergedBy;
  /** Names with the same answer may be of one act; no answer, no claim. */
  readonly shared: (name: ActName, scope: Scope) => string | undefined;
}

/** By an identifier, else by number, date and issuer, else by the title. */
const RULES: readonly Rule[] = [
  { by: 'identifier', shared: ({ series }) => series },
  {
    by: 'number-date-issuer',
    shared: ({ number, date }, scope) =>
      number === undefined || scope === 'document' ? number : date && `${number} ${date}`,
  },
  {
    by: 'number-date-issuer',
    shared: ({ series, number, title, date }) =>
      (series ?? number ?? title) === undefined ? date : undefined,
  },
  {
    by: 'title',
    shared: ({ title, titleYear = '', type }, scope) => {
      if (title === undefined) return type === 'constitution' ? '' : undefined;
      // A state has one criminal code at a time, but a Data Protection Act every other decade.
      return scope === 'document' || type === 'code' ? title : `${title} ${titleYear}`;
    },
  },
];

/** The indices of the names that a rule would hold for one act. */
function buckets(names: readonly ActName[], { shared }: Rule, scope: Scope): number[][] {
  const found = new Map<string, number[]>();
  names.forEach((name, index) => {
    const value = name.document === undefined ? shared(name, scope) : undefined;
    if (value === undefined) return;
    const key = `${name.jurisdiction}\n${name.type}\n${value}`;
    const bucket = found.get(key);
    if (bucket) bucket.push(index);
    else found.set(key, [index]);
  });
  return [...found.values()].filter((bucket) => bucket.length > 1);
}

/**
 * Which names are of one act. `linked` are pairs known to be so (they share an identifier). The answer does not
 * depend on the order of the names when they come in the order of their keys.
 */
export function groupsOfOneAct(
  names: readonly ActName[],
  scope: Scope,
  linked: readonly (readonly [number, number])[] = [],
): ActGroup[] {
  const groups = new ActGroups(names);
  for (const [a, b] of linked) groups.join(a, b, 'identifier');
  for (const rule of RULES) {
    for (const bucket of buckets(names, rule, scope)) {
      if (rule.by === 'identifier')
        for (const index of bucket) groups.join(bucket[0] ?? index, index, rule.by);
      else settleNamesakes(groups, bucket, rule.by);
    }
  }
  return groups.groups();
}
