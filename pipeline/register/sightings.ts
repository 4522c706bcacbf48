import type { ActIdentifier, RegisterEntry, RegisterRelation } from '../model/records.ts';
import { type ActName, together } from '../naming/act-name.ts';
import { uslmWork } from '../naming/uslm.ts';
import { detached, type Kept } from './kept.ts';
import type { Sighting } from './sighting.ts';
import { Tally } from './tally.ts';

/** A mention as the register lists it, and where it stands in its document, for the order. */
export interface SightedMention {
  readonly mention: RegisterEntry['mentions'][number];
  readonly at: number;
}

/** All that has been seen of the act with one key; grows with its mentions, keeps none of their texts. */
export class Sightings {
  name: ActName | undefined;
  notAfter: string | undefined;
  readonly titles = new Tally();
  readonly numbers = new Tally();
  readonly issuers = new Tally();
  readonly subtypes = new Tally();
  readonly aliases = new Set<string>();
  /** By scheme and value. */
  readonly identifiers = new Map<string, ActIdentifier>();
  readonly relations = new Map<string, RegisterRelation>();
  readonly mentions: SightedMention[] = [];

  /** `kept` is where words are kept once that many mentions share. */
  add(document: string, seen: Sighting, kept: Kept): void {
    const mention = {
      document: kept.once(document),
      annotation: detached(seen.annotation),
      quote: kept.once(seen.quote),
    };
    this.mentions.push({ mention, at: seen.at });
    this.#know(seen.name, seen.notAfter);
    for (const alias of seen.aliases) this.aliases.add(kept.once(alias));
    if (seen.title) this.titles.add(kept.once(seen.title));
    if (seen.number) this.numbers.add(kept.once(seen.number));
    if (seen.issuer) this.issuers.add(kept.once(seen.issuer));
    if (seen.subtype) this.subtypes.add(kept.once(seen.subtype));
    for (const { scheme, value, source } of seen.identifiers)
      this.#identify({ scheme, value: kept.once(scheme === 'uslm' ? uslmWork(value) : value), source });
    for (const relation of seen.relations) this.#relate(relation);
  }

  absorb(other: Sightings): void {
    this.#know(other.name, other.notAfter);
    for (const part of ['titles', 'numbers', 'issuers', 'subtypes'] as const) this[part].addAll(other[part]);
    for (const alias of other.aliases) this.aliases.add(alias);
    for (const identifier of other.identifiers.values()) this.#identify(identifier);
    for (const relation of other.relations.values()) this.#relate(relation);
    for (const mention of other.mentions) this.mentions.push(mention);
  }

  #know(name: ActName | undefined, notAfter: string | undefined): void {
    this.name = this.name && name ? together(this.name, name) : (this.name ?? name);
    if (notAfter !== undefined && notAfter < (this.notAfter ?? '9999')) this.notAfter = notAfter;
  }

  /** An identifier that some mention prints is a printed one. */
  #identify(identifier: ActIdentifier): void {
    const key = `${identifier.scheme}:${identifier.value}`;
    if (identifier.source === 'surface' || !this.identifiers.has(key)) this.identifiers.set(key, identifier);
  }

  #relate({ type, target }: RegisterRelation): void {
    this.relations.set(`${type} ${target}`, { type, target });
  }
}
