import type { RegisterEntry, RegisterIdentifier } from '../model/records.ts';
import type { Act } from './acts.ts';
import { alphabetical } from './order.ts';
import type { Sightings } from './sightings.ts';

/** What is known of all acts together. */
export interface Surroundings {
  /** From any key to that of its entry. */
  readonly mainKey: (key: string) => string;
  /** By the main key. */
  readonly lookedUp: ReadonlyMap<string, readonly RegisterIdentifier[]>;
  /** Scheme and value of identifiers that are left out, because several acts share them. */
  readonly shared: ReadonlySet<string>;
}

const aliasesOf = ({ titles, aliases }: Sightings, title: string | undefined): string[] =>
  [...new Set([...titles.forms(), ...aliases])].filter((form) => form !== title).sort(alphabetical);

function relationsOf({ key, seen }: Act, { mainKey }: Surroundings): RegisterEntry['relations'] {
  const lifted = [...seen.relations.values()].map(({ type, target }) => ({ type, target: mainKey(target) }));
  const once = new Map(lifted.map((relation) => [`${relation.target} ${relation.type}`, relation]));
  return [...once]
    .sort(([a], [b]) => alphabetical(a, b))
    .map(([, relation]) => relation)
    .filter(({ target }) => target !== key);
}

/** Those of the mentions; one that an authority file gives too is shown as looked up. */
function identifiersOf({ key, seen }: Act, { lookedUp, shared }: Surroundings): RegisterIdentifier[] {
  const own = [...seen.identifiers].filter(([identifier]) => !shared.has(identifier));
  const all = new Map<string, RegisterIdentifier>(own);
  for (const identifier of lookedUp.get(key) ?? []) {
    all.set(`${identifier.scheme}:${identifier.value}`, identifier);
  }
  return [...all].sort(([a], [b]) => alphabetical(a, b)).map(([, identifier]) => identifier);
}

/** An act as the register lists it. */
export function entryOf(act: Act, around: Surroundings): RegisterEntry {
  const { key, keys, name, seen, mentions, merged } = act;
  const [firstKey = key, ...otherKeys] = keys;
  const [title, number, issuer] = [seen.titles.most(), seen.numbers.most(), seen.issuers.most()];
  const subtype = seen.subtypes.most();
  return {
    key,
    keys: [firstKey, ...otherKeys],
    type: name.type,
    ...(subtype !== undefined && { subtype }),
    ...(name.jurisdiction !== 'zz' && { jurisdiction: name.jurisdiction }),
    ...(title !== undefined && { title }),
    ...(number !== undefined && { number }),
    ...(name.date !== undefined && { date: name.date }),
    ...(issuer !== undefined && { issuer }),
    aliases: aliasesOf(seen, title),
    identifiers: identifiersOf(act, around),
    relations: relationsOf(act, around),
    mentions: [...mentions],
    merged,
  };
}
