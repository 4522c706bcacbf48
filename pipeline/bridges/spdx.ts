import { createRequire } from 'node:module';

/** Loaded when a card is read: what runs without one does not wait for the list of licences. */
const require = createRequire(import.meta.url);

/**
 * Whether a text is a licence expression of the SPDX: an identifier, several of them (`MIT OR CC0-1.0`), `LicenseRef-…`.
 * @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function isSpdxExpression(text: string): boolean {
  // The module has no types: it gives a tree, and throws for what is no expression.
  const parse: (text: string) => unknown = require('spdx-expression-parse');
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
