import type { RegisterEntry, RegisterIdentifier } from '../model/records.ts';
import type { Act } from './acts.ts';
import { alphabetical } from './order.ts';
import type { SightedMention, Sightings } from './sightings.ts';

const mentionOf = ({ document, annotation, quote }: SightedMention): RegisterEntry['mentions'][number] => ({
  document,
  annotation,
  quote,
});

const aliasesOf = ({ titles, aliases }: Sightings, title: string | undefined): string[] =>
  [...new Set([...titles.forms(), ...aliases])].filter((form) => form !== title).sort(alphabetical);

function relationsOf({ key, seen }: Act, mainKey: (key: string) => string): RegisterEntry['relations'] {
  const lifted = [...seen.relations.values()].map(({ type, target }) => ({ type, target: mainKey(target) }));
  const once = new Map(lifted.map((relation) => [`${relation.target} ${relation.type}`, relation]));
  return [...once]
    .sort(([a], [b]) => alphabetical(a, b))
    .map(([, relation]) => relation)
    .filter(({ target }) => target !== key);
}

/** Those of the mentions; one that an authority file gives too is shown as looked up. */
function identifiersOf(
  { identifiers }: Sightings,
  lookedUp: readonly RegisterIdentifier[],
): RegisterIdentifier[] {
  const all = new Map<string, RegisterIdentifier>(identifiers);
  for (const identifier of lookedUp) all.set(`${identifier.scheme}:${identifier.value}`, identifier);
  return [...all].sort(([a], [b]) => alphabetical(a, b)).map(([, identifier]) => identifier);
}

/** An act as the register lists it; `mainKey` leads from any key to that of its entry. */
export function entryOf(
  act: Act,
  mainKey: (key: string) => string,
  lookedUp: readonly RegisterIdentifier[],
): RegisterEntry {
  const { key, keys, name, seen, merged } = act;
  const [firstKey = key, ...otherKeys] = keys;
  const [first, ...others] = act.mentions.map(mentionOf);
  if (first === undefined) throw new Error(`the act ${key} has no mention`);
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
    identifiers: identifiersOf(seen, lookedUp),
    relations: relationsOf(act, mainKey),
    mentions: [first, ...others],
    merged,
  };
}
