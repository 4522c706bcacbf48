/**
 * The `xml:id` of an act's `<bibl>`. Register keys may hold characters that an XML name may not: each of them, and
 * the underscore itself, becomes `_` and its code in hexadecimal between underscores, so that different keys stay different.
 */
export const actId = (key: string): string =>
  `b.${key.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)}`;
