import type { RegisterIdentifier } from '../../model/records.ts';
import type { Act } from '../acts.ts';
import type { AuthorityFile } from './authority-entry.ts';
import { KnownActs } from './known-acts.ts';

/** The year that no act can be later than which an act enforces, amends or repeals: that of the act itself. */
function yearsOfCiting(acts: readonly Act[], mainKey: (key: string) => string): Map<string, string> {
  const years = new Map<string, string>();
  for (const { name, seen } of acts) {
    const year = name.date?.slice(0, 4) ?? name.titleYear;
    if (year === undefined) continue;
    for (const { target } of seen.relations.values()) {
      const key = mainKey(target);
      if (year < (years.get(key) ?? '9999')) years.set(key, year);
    }
  }
  return years;
}

/** What authority files know of each act, by its key: looked up, and said so. */
export function lookedUp(
  acts: readonly Act[],
  mainKey: (key: string) => string,
  files: readonly AuthorityFile[],
): ReadonlyMap<string, readonly RegisterIdentifier[]> {
  if (files.length === 0) return new Map();
  const known = files.map((file) => new KnownActs(file));
  const citing = yearsOfCiting(acts, mainKey);
  return new Map(
    acts.map((act) => {
      const [notAfter] = [citing.get(act.key), act.seen.notAfter].filter((year) => year !== undefined).sort();
      return [act.key, known.flatMap((file) => file.identifiers({ act, notAfter }))];
    }),
  );
}
