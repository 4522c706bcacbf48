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

/** A title and the other names that a mention gives to an act of this name. */
function namesIn(mention: LegalActAnnotation, name: ActName): Pick<Sighting, 'title' | 'aliases'> {
  const aliases = mention.form === 'alias' ? [mention.core.text] : [];
  const title = (mention.title ?? (mention.type === 'constitution' ? mention.core : undefined))?.text;
  if (title === undefined) return { aliases };
  return isAbbreviation(title, name.jurisdiction) ? { aliases: [...aliases, title] } : { aliases, title };
}

/** What a mention says of the act that it names. */
export function told(
  mention: LegalActAnnotation,
  name: ActName,
): Pick<Sighting, 'name' | 'aliases' | 'title' | 'number' | 'issuer' | 'subtype'> {
  const { number, issuer, subtype } = mention;
  return {
    name,
    ...namesIn(mention, name),
    ...(number && { number }),
    ...(issuer && { issuer: issuer.text }),
    ...(subtype && { subtype }),
  };
}
