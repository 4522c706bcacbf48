import { hash } from 'node:crypto';
import { attributeValue } from '../xml.ts';

/** Hexadecimal digits of a hash that tell the documents of any corpus apart. */
const DIGITS = 12;

/**
 * What begins every `xml:id` of a document: an id may stand only once in the file that XInclude makes of a whole corpus, and
 * the same words have the same id in every record.
 */
export const documentMark = (documentId: string): string =>
  `x${Number.parseInt(hash('sha256', documentId, 'hex').slice(0, DIGITS), 16).toString(36)}`;

/** The names that a document's elements have in its TEI. */
export class Names {
  readonly document: string;
  readonly #prefix: string;

  constructor(documentId: string) {
    this.document = documentMark(documentId);
    this.#prefix = `${this.document}.`;
  }

  /** The `xml:id` of what the record or the header calls `name`. */
  id(name: string): string {
    return this.#prefix + name;
  }

  /** The attribute that gives a mention its name: what is joined before it is looked at is looked at twice. */
  idAttribute(name: string): string {
    return ` xml:id="${this.#prefix}${attributeValue(name)}"`;
  }

  /** A pointer to it. */
  pointer(name: string): string {
    return `#${this.#prefix}${name}`;
  }
}
