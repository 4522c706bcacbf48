import type { ActIdentifier, LegalActAnnotation, RegisterRelation } from '../model/records.ts';
import type { ActName } from '../naming/act-name.ts';
import { isAbbreviation } from '../naming/act-title.ts';

/** What one mention tells of the act with one key. Plain values: they can be kept in a file and entered later. */
export interface Sighting {
  readonly key: string;
  /** Id of the mention in its document. */
  readonly annotation: string;
  readonly quote: string;
  /** Where in its document, for the order. */
  readonly at: number;
  /** What the mention says by itself; missing where it only takes up another one. */
  readonly name?: ActName;
  readonly aliases: readonly string[];
  readonly title?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly subtype?: string;
  /** Those of its identifiers that are of this act. */
  readonly identifiers: readonly ActIdentifier[];
  /** What it does, to the act with which key. */
  readonly relations: readonly RegisterRelation[];
  /** The act must be as old as that: the year of the document, where one is known. */
  readonly notAfter?: string;
}

/** While it is put together: what a spread makes has a hidden class of its own in V8, and is slow to make and to read. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A title, or another name, that a mention gives to an act of this name. */
function entitle(seen: Mutable<Sighting>, mention: LegalActAnnotation, name: ActName): void {
  const title = (mention.title ?? (mention.type === 'constitution' ? mention.core : undefined))?.text;
  if (title === undefined) return;
  if (isAbbreviation(title, name.jurisdiction)) seen.aliases = [...seen.aliases, title];
  else seen.title = title;
}

/** Adds what a mention says of the act that it names. */
export function tell(seen: Mutable<Sighting>, mention: LegalActAnnotation, name: ActName): void {
  const { number, issuer, subtype } = mention;
  seen.name = name;
  entitle(seen, mention, name);
  if (number) seen.number = number;
  if (issuer) seen.issuer = issuer.text;
  if (subtype) seen.subtype = subtype;
}
