import words from '../lexicons/en/act-name.json';
import { plainWords, slug } from './slug.ts';

const SAME: Readonly<Record<string, string>> = words.sameOffice;

/** Longest first, so that the vice president is no president. */
const OFFICES: readonly string[] = words.offices
  .map((office) => plainWords(office).join(' '))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/**
 * The office that issued an act, whoever held it and whichever state it is of: “President Ilham Aliyev” and “the
 * President of the Republic of Azerbaijan” are `president`. Other issuers keep their whole name.
 */
export function officeOf(issuer: string): string {
  const name = ` ${plainWords(issuer).join(' ')} `;
  const office = OFFICES.find((known) => name.includes(` ${known} `));
  return slug(office === undefined ? issuer : (SAME[office] ?? office));
}
