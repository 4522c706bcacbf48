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

/** The name, with the id of its document held once. */
const nameFor = ({ name }: Sighting, kept: Kept): ActName | undefined =>
  name?.document === undefined ? name : { ...name, document: kept.once(name.document) };

const NO_ALIASES: ReadonlySet<string> = new Set();
const NO_IDENTIFIERS: ReadonlyMap<string, ActIdentifier> = new Map();
const NO_RELATIONS: ReadonlyMap<string, RegisterRelation> = new Map();

/** All that has been seen of the act with one key; what most acts have none of is made with the first; grows with its mentions, keeps none of their texts. */
export class Sightings {
  name: ActName | undefined;
  notAfter: string | undefined;
  readonly titles = new Tally();
  readonly numbers = new Tally();
  readonly issuers = new Tally();
  readonly subtypes = new Tally();
  #mentions: SightedMention[] | undefined;
  #aliases: Set<string> | undefined;
  #identifiers: Map<string, ActIdentifier> | undefined;
  #relations: Map<string, RegisterRelation> | undefined;

  get mentions(): readonly SightedMention[] {
    return this.#mentions ?? [];
  }

  get aliases(): ReadonlySet<string> {
    return this.#aliases ?? NO_ALIASES;
  }

  /** By scheme and value. */
  get identifiers(): ReadonlyMap<string, ActIdentifier> {
    return this.#identifiers ?? NO_IDENTIFIERS;
  }

  get relations(): ReadonlyMap<string, RegisterRelation> {
    return this.#relations ?? NO_RELATIONS;
  }

  /** `kept` is where words are kept once that many mentions share. */
  add(document: string, seen: Sighting, kept: Kept): void {
    const mention = {
      document: kept.once(document),
      annotation: detached(seen.annotation),
      quote: kept.once(seen.quote),
    };
    this.#list({ mention, at: seen.at });
    this.#know(nameFor(seen, kept), seen.notAfter);
    for (const alias of seen.aliases) this.#call(kept.once(alias));
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
    for (const alias of other.aliases) this.#call(alias);
    for (const identifier of other.identifiers.values()) this.#identify(identifier);
    for (const relation of other.relations.values()) this.#relate(relation);
    for (const mention of other.mentions) this.#list(mention);
  }

  #know(name: ActName | undefined, notAfter: string | undefined): void {
    this.name = this.name && name ? together(this.name, name) : (this.name ?? name);
    if (notAfter !== undefined && notAfter < (this.notAfter ?? '9999')) this.notAfter = notAfter;
  }

  /** Most acts are mentioned once: an array that is pushed to has room for many. */
  #list(mention: SightedMention): void {
    if (this.#mentions === undefined) this.#mentions = [mention];
    else this.#mentions.push(mention);
  }

  #call(alias: string): void {
    this.#aliases ??= new Set();
    this.#aliases.add(alias);
  }

  /** An identifier that some mention prints is a printed one. */
  #identify(identifier: ActIdentifier): void {
    const key = `${identifier.scheme}:${identifier.value}`;
    this.#identifiers ??= new Map();
    if (identifier.source === 'surface' || !this.#identifiers.has(key))
      this.#identifiers.set(key, identifier);
  }

  #relate({ type, target }: RegisterRelation): void {
    this.#relations ??= new Map();
    this.#relations.set(`${type} ${target}`, { type, target });
  }
}
