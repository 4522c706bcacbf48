import type { ActIdentifier, RegisterEntry, RegisterRelation } from '../model/records.ts';
import { documentOfKey } from '../naming/act-key.ts';
import { type ActName, together } from '../naming/act-name.ts';
import { uslmWork } from '../naming/uslm.ts';
import { detached, type Kept } from './kept.ts';
import { alphabetical } from './order.ts';
import type { Sighting } from './sighting.ts';
import { Tally } from './tally.ts';

type Mention = RegisterEntry['mentions'][number];

/** A mention as the register lists it; where it stands in its document, for the order, is not listed. */
export class SightedMention implements Mention {
  readonly document: Mention['document'];
  readonly annotation: Mention['annotation'];
  readonly quote: Mention['quote'];
  readonly #at: number;

  constructor(document: string, annotation: string, quote: string, at: number) {
    this.document = document;
    this.annotation = annotation;
    this.quote = quote;
    this.#at = at;
  }

  /** Which of two stands first, by document and place. */
  static inOrder(a: SightedMention, b: SightedMention): number {
    return alphabetical(a.document, b.document) || a.#at - b.#at;
  }
}

/** The name; of an act that its name does not tell apart outside of the document, with the id of that. */
const nameFor = ({ key, name }: Sighting, document: string): ActName | undefined =>
  name === undefined || documentOfKey(key) === undefined ? name : { ...name, document };

/** How often each form of a part of a name was printed, to be read. */
type Forms = Pick<Tally, 'most' | 'forms'>;

const NO_FORMS: Forms = new Tally();
const NO_ALIASES: ReadonlySet<string> = new Set();
const NO_IDENTIFIERS: ReadonlyMap<string, ActIdentifier> = new Map();
const NO_RELATIONS: ReadonlyMap<string, RegisterRelation> = new Map();

function counted(forms: Tally | undefined, form: string): Tally {
  const tally = forms ?? new Tally();
  tally.add(form);
  return tally;
}

function sum(forms: Tally | undefined, others: Tally | undefined): Tally | undefined {
  if (others === undefined) return forms;
  const tally = forms ?? new Tally();
  tally.addAll(others);
  return tally;
}

/** All that has been seen of the act with one key; what most acts have none of is made with the first; grows with its mentions, keeps none of their texts. */
export class Sightings {
  name: ActName | undefined;
  notAfter: string | undefined;
  #titles: Tally | undefined;
  #numbers: Tally | undefined;
  #issuers: Tally | undefined;
  #subtypes: Tally | undefined;
  #mentions: SightedMention[] | undefined;
  #aliases: Set<string> | undefined;
  #identifiers: Map<string, ActIdentifier> | undefined;
  #relations: Map<string, RegisterRelation> | undefined;

  get mentions(): readonly SightedMention[] {
    return this.#mentions ?? [];
  }

  get titles(): Forms {
    return this.#titles ?? NO_FORMS;
  }

  get numbers(): Forms {
    return this.#numbers ?? NO_FORMS;
  }

  get issuers(): Forms {
    return this.#issuers ?? NO_FORMS;
  }

  get subtypes(): Forms {
    return this.#subtypes ?? NO_FORMS;
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

  /** `kept` is where words are kept once that many mentions share; `document` is the caller's to keep. */
  add(document: string, seen: Sighting, kept: Kept): void {
    const [annotation, quote] = [detached(seen.annotation), kept.once(seen.quote)];
    this.#list(new SightedMention(document, annotation, quote, seen.at));
    this.#know(nameFor(seen, document), seen.notAfter);
    for (const alias of seen.aliases) this.#call(kept.once(alias));
    if (seen.title) this.#titles = counted(this.#titles, kept.once(seen.title));
    if (seen.number) this.#numbers = counted(this.#numbers, kept.once(seen.number));
    if (seen.issuer) this.#issuers = counted(this.#issuers, kept.once(seen.issuer));
    if (seen.subtype) this.#subtypes = counted(this.#subtypes, kept.once(seen.subtype));
    for (const { scheme, value, source } of seen.identifiers)
      this.#identify({ scheme, value: kept.once(scheme === 'uslm' ? uslmWork(value) : value), source });
    for (const relation of seen.relations) this.#relate(relation);
  }

  absorb(other: Sightings): void {
    this.#know(other.name, other.notAfter);
    this.#titles = sum(this.#titles, other.#titles);
    this.#numbers = sum(this.#numbers, other.#numbers);
    this.#issuers = sum(this.#issuers, other.#issuers);
    this.#subtypes = sum(this.#subtypes, other.#subtypes);
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
