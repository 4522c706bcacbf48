import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const isScalar = (code: number): boolean =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

/** The character that `&name;`, `&#39;` or `&#x27;` stands for; nothing where there is no such reference. */
export function characterOf(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return isScalar(code) ? String.fromCodePoint(code) : '\uFFFD';
}
