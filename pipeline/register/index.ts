import type { RegisterEntry } from '../model/records.ts';
import type { RegisterView } from '../model/register-view.ts';
import { type Act, distinctActs, mainKeys, sharedIdentifiers } from './acts.ts';
import type { AuthorityFile } from './authority/authority-entry.ts';
import { lookedUp } from './authority/link.ts';
import { possibleDuplicates } from './duplicates/index.ts';
import { entryOf, type Surroundings } from './entry.ts';
import { Kept } from './kept.ts';
import { type RegisteredDocument, sightingsIn } from './sight.ts';
import type { Sighting } from './sighting.ts';
import { Sightings } from './sightings.ts';

export type { AuthorityFile } from './authority/authority-entry.ts';
export { readAuthorityFile } from './authority/read.ts';
export { type RegisteredDocument, sightingsIn } from './sight.ts';
export type { Sighting } from './sighting.ts';

/** Takes documents one after the other, in any order; their texts may be forgotten. */
export interface RegisterBuilder {
  readonly add: (document: RegisteredDocument) => void;
  /** The same from what was made of a document earlier, by `sightingsIn`. */
  readonly addSightings: (document: string, sightings: readonly Sighting[]) => void;
  /** Nothing can be added any more. */
  readonly build: () => RegisterView;
}

function* entriesOf(acts: readonly Act[], around: Surroundings): Generator<RegisterEntry> {
  for (const act of acts) yield entryOf(act, around);
}

function registerOf(
  sightings: ReadonlyMap<string, Sightings>,
  authority: readonly AuthorityFile[],
): RegisterView {
  const acts = distinctActs(sightings);
  const mainKey = mainKeys(acts);
  const around = { mainKey, lookedUp: lookedUp(acts, mainKey, authority), shared: sharedIdentifiers(acts) };
  const duplicates = possibleDuplicates(acts);
  return {
    formatVersion: '1.0',
    acts: { [Symbol.iterator]: () => entriesOf(acts, around) },
    possibleDuplicates: duplicates,
  };
}

/**
 * The authority file of a run: every distinct act once. Memory grows with acts and mentions, not with texts; the
 * order of the documents makes no difference. `authority` are files of known acts to link to.
 */
export function registerBuilder(authority: readonly AuthorityFile[] = []): RegisterBuilder {
  const sightings = new Map<string, Sightings>();
  const kept = new Kept();
  let isBuilt = false;
  const addSightings: RegisterBuilder['addSightings'] = (id, seen) => {
    if (isBuilt) throw new Error(`the register is built: the acts of ${id} can only be added to another one`);
    if (seen.length === 0) return;
    const document = kept.once(id);
    for (const one of seen) {
      const ofAct = sightings.get(one.key) ?? new Sightings();
      sightings.set(one.key, ofAct);
      ofAct.add(document, one, kept);
    }
  };
  return {
    addSightings,
    add: (document) => addSightings(document.id, sightingsIn(document)),
    build: () => {
      isBuilt = true;
      return registerOf(sightings, authority);
    },
  };
}
