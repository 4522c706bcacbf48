import type { RegisterEntry } from '../model/records.ts';
import { documentOfKey } from '../naming/act-key.ts';
import { type ActName, fullness } from '../naming/act-name.ts';
import { type ActGroup, groupsOfOneAct } from '../naming/same-act/index.ts';
import { alphabetical } from './order.ts';
import { SightedMention, Sightings } from './sightings.ts';

type Mentions = readonly [SightedMention, ...SightedMention[]];

/** A distinct act: what it is called, and what was seen of it. */
export interface Act {
  /** The fullest of its keys. */
  readonly key: string;
  readonly keys: readonly string[];
  readonly name: ActName;
  readonly seen: Sightings;
  /** Once each, by document and place. */
  readonly mentions: Mentions;
  readonly merged: RegisterEntry['merged'];
}

/** All that was seen under one key. */
interface Keyed {
  readonly key: string;
  readonly name: ActName;
  readonly seen: Sightings;
}

/** What a key says by itself, where no mention under it names its act (a person corrected it). */
function namelessAct(key: string): ActName {
  const document = documentOfKey(key);
  return {
    jurisdiction: key.split('.')[0] ?? '',
    type: 'law',
    series: key,
    ...(document !== undefined && { document }),
  };
}

/** Pairs under which the same identifier stands. An Akoma Ntoso IRI is left out: it is made from the name anyway. */
function linked(keyed: readonly Keyed[]): [number, number][] {
  const first = new Map<string, number>();
  const pairs: [number, number][] = [];
  keyed.forEach(({ seen }, index) => {
    for (const [identifier, { scheme }] of seen.identifiers) {
      const other = first.get(identifier);
      if (other === undefined) first.set(identifier, index);
      else if (scheme !== 'akn') pairs.push([other, index]);
    }
  });
  return pairs;
}

/** The mentions once each: a plural mention may have pointed to two keys of the act. */
function distinct(key: string, seen: readonly SightedMention[]): Mentions {
  if (!isSeen(seen)) throw new Error(`the act ${key} has no mention`);
  if (seen.length === 1) return seen;
  const byId = new Map(seen.map((one) => [`${one.document}\n${one.annotation}`, one]));
  const [first = seen[0], ...others] = [...byId.values()].sort(SightedMention.inOrder);
  return [first, ...others];
}

const isSeen = (seen: readonly SightedMention[]): seen is Mentions => seen.length > 0;

function mergedBy(name: ActName, by: ActGroup['by'], mentions: number): RegisterEntry['merged'] {
  if (mentions === 1) return 'single';
  if (by !== undefined) return by;
  if (name.series !== undefined) return 'identifier';
  return name.number === undefined && name.title !== undefined ? 'title' : 'number-date-issuer';
}

/** What was seen under several keys; that of a single one is not copied. */
function together(members: readonly Keyed[]): Sightings {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return only.seen;
  const seen = new Sightings();
  for (const member of members) seen.absorb(member.seen);
  return seen;
}

/** The act that all of these are; `by` says why, where they are several. */
function actOf(members: readonly Keyed[], name: ActName, by?: ActGroup['by']): Act {
  const [main] = [...members].sort(
    (a, b) => fullness(b.name) - fullness(a.name) || alphabetical(a.key, b.key),
  );
  const seen = together(members);
  const key = main?.key ?? '';
  const mentions = distinct(key, seen.mentions);
  return {
    key,
    keys: members.map(({ key }) => key).sort(alphabetical),
    name,
    seen,
    mentions,
    merged: mergedBy(name, by, mentions.length),
  };
}

/** No rule holds an act that one document names for that of another one; an identifier may. */
const standsAlone = ({ name, seen }: Keyed): boolean =>
  name.document !== undefined && seen.identifiers.size === 0;

/** The distinct acts among all keys, by key. */
export function distinctActs(sightings: ReadonlyMap<string, Sightings>): Act[] {
  const keyed = Array.from(
    sightings,
    ([key, seen]): Keyed => ({ key, seen, name: seen.name ?? namelessAct(key) }),
  );
  const acts = keyed.filter(standsAlone).map((one) => actOf([one], one.name));
  const others = keyed.filter((one) => !standsAlone(one)).sort((a, b) => alphabetical(a.key, b.key));
  const names = others.map(({ name }) => name);
  for (const { members, name, by } of groupsOfOneAct(names, 'run', linked(others)))
    acts.push(
      actOf(
        members.flatMap((index) => others[index] ?? []),
        name,
        by,
      ),
    );
  return acts.sort((a, b) => alphabetical(a.key, b.key));
}

/**
 * Identifiers that several acts would share: the Akoma Ntoso IRI of a decree without a number, where the President
 * signed two that day. They identify none of them.
 */
export function sharedIdentifiers(acts: readonly Act[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const act of acts)
    for (const identifier of act.seen.identifiers.keys()) {
      if (seen.has(identifier)) shared.add(identifier);
      seen.add(identifier);
    }
  return shared;
}

/** From any key of an act to the fullest; most acts have one only. */
export function mainKeys(acts: readonly Act[]): (key: string) => string {
  const main = new Map<string, string>();
  for (const { key, keys } of acts) if (keys.length > 1) for (const one of keys) main.set(one, key);
  return (key) => main.get(key) ?? key;
}
