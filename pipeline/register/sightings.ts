import type { ActIdentifier, LegalActAnnotation, RegisterRelation } from '../model/records.ts';
import { type ActName, together } from '../naming/act-name.ts';
import { isAbbreviation } from '../naming/act-title.ts';
import { uslmWork } from '../naming/uslm.ts';
import { detached } from './detached.ts';
import { Tally } from './tally.ts';

export interface SightedMention {
  readonly document: string;
  readonly annotation: string;
  readonly quote: string;
  /** Where in its document, for the order. */
  readonly at: number;
}

/** Where a mention stands, and what is known around it. */
export interface Sighting {
  readonly mention: LegalActAnnotation;
  readonly document: string;
  /** What the mention says by itself; missing where it only takes up another one. */
  readonly name: ActName | undefined;
  /** Those of its identifiers that are of this act. */
  readonly identifiers: readonly ActIdentifier[];
  /** What it does, to the act with which key. */
  readonly relations: readonly RegisterRelation[];
  /** The act must be as old as that: the year of the document, where one is known. */
  readonly notAfter: string | undefined;
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

  add({ mention, document, name, identifiers, relations, notAfter }: Sighting): void {
    const { id, quote, start, form } = mention;
    this.mentions.push({ document, annotation: detached(id), quote: detached(quote), at: start });
    this.#know(name, notAfter);
    if (form === 'alias') this.aliases.add(detached(mention.core.text));
    if (name === undefined) return;
    const title = mention.title ?? (mention.type === 'constitution' ? mention.core : undefined);
    if (title && isAbbreviation(title.text, name.jurisdiction)) this.aliases.add(detached(title.text));
    else if (title) this.titles.add(detached(title.text));
    if (mention.number) this.numbers.add(detached(mention.number));
    if (mention.issuer) this.issuers.add(detached(mention.issuer.text));
    if (mention.subtype) this.subtypes.add(detached(mention.subtype));
    for (const identifier of identifiers) this.#identify(identifier);
    for (const relation of relations) this.#relate(relation);
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
  #identify({ scheme, value, source }: ActIdentifier): void {
    const work = detached(scheme === 'uslm' ? uslmWork(value) : value);
    const key = `${scheme}:${work}`;
    if (source === 'surface' || !this.identifiers.has(key))
      this.identifiers.set(key, { scheme, value: work, source });
  }

  #relate({ type, target }: RegisterRelation): void {
    this.relations.set(`${type} ${target}`, { type, target });
  }
}
