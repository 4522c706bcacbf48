import words from '../lexicons/en/act-name.json';
import { stateNames } from './index.ts';
import { plainWords, slug } from './slug.ts';

const SAME: Readonly<Record<string, string>> = words.sameOffice;
const STATE_WORDS: ReadonlySet<string> = new Set(words.stateWords);

/** Longest first, so that the vice president is no president. */
const OFFICES: readonly string[] = words.offices
  .map((office) => plainWords(office).join(' '))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** “the Republic of Azerbaijan” and “Azerbaijan” are one. */
function stateWords(name: string): string {
  const all = plainWords(name);
  return all
    .slice(
      Math.max(
        0,
        all.findIndex((word) => !STATE_WORDS.has(word)),
      ),
    )
    .join(' ');
}

const STATES: ReadonlyMap<string, string> = new Map(
  stateNames.flatMap(({ code, names }) => names.map((name) => [stateWords(name), code] as const)),
);

/**
 * The office that issued an act, whoever held it and whichever state it is of: “President Ilham Aliyev” and “the
 * President of the Republic of Azerbaijan” are `president`. Other issuers keep their whole name; a state is none.
 */
export function officeOf(issuer: string): string | undefined {
  if (STATES.has(stateWords(issuer))) return undefined;
  const name = ` ${plainWords(issuer).join(' ')} `;
  const office = OFFICES.find((known) => name.includes(` ${known} `));
  return slug(office === undefined ? issuer : (SAME[office] ?? office));
}

/** The parties of a treaty in no order, states by their codes: “the United States and Japan” are `jp-us`. */
export const partiesOf = (issuer: string): string =>
  issuer
    .split(/,|;|\band\b/u)
    .map((party) => STATES.get(stateWords(party)) ?? slug(party))
    .filter((party) => party !== '')
    .sort()
    .join('-');
