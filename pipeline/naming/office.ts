import { stateNames } from '../jurisdictions/index.ts';
import { NUMBERINGS } from '../jurisdictions/numbering.ts';
import words from '../lexicons/en/act-name.json';
import { remembering, rememberingBy } from '../model/remember.ts';
import { plainWords, slug } from './slug.ts';

const SAME: Readonly<Record<string, string>> = words.sameOffice;
const STATE_WORDS: ReadonlySet<string> = new Set(words.stateWords);

/** Longest first, so that the vice president is no president. */
const OFFICES: readonly string[] = words.offices
  .map((office) => plainWords(office).join(' '))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** “the Republic of Azerbaijan” and “Azerbaijan” are one. */
function stateWords(name: string): string {
  const all = plainWords(name).filter((word) => word !== 'the');
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

/** No state has a longer name, with the “of” before it. */
const LONGEST_STATE = 12;

/** “Minister of Justice of the Republic of Azerbaijan” without the state. */
function withoutState(name: readonly string[]): readonly string[] {
  for (let i = Math.max(1, name.length - LONGEST_STATE); i < name.length; i++) {
    if (name[i] === 'of' && STATES.has(stateWords(name.slice(i + 1).join(' ')))) return name.slice(0, i);
  }
  return name;
}

/** A known office, unless the name is that of a part of it: the Presidium of the Supreme Soviet. */
function knownOffice(name: string): string | undefined {
  const padded = ` ${name} `;
  const office = OFFICES.find((known) => padded.includes(` ${known} `));
  if (office === undefined) return undefined;
  const before = padded.slice(0, padded.indexOf(` ${office} `) + 1);
  return before.includes(' of ') ? undefined : (SAME[office] ?? office);
}

/**
 * The office that issued an act, whoever held it and whichever state it is of: “President Ilham Aliyev” and “the
 * President of the Republic of Azerbaijan” are `president`. Other issuers keep their whole name; a state is none.
 */
export const officeOf = (issuer: string, jurisdiction = ''): string | undefined =>
  comparableOffice(issuer, jurisdiction);

const comparableOffice = rememberingBy((issuer, jurisdiction) => {
  if (STATES.has(stateWords(issuer))) return undefined;
  const office = officeSlug(issuer);
  return ALIASES.get(`${jurisdiction} ${office}`) ?? (office || undefined);
});

const officeSlug = (issuer: string): string => {
  const name = withoutState(plainWords(issuer)).join(' ');
  return slug(knownOffice(name) ?? name);
};

/** Other names of a body in its state: the National Assembly of Azerbaijan is the Milli Majlis. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  NUMBERINGS.flatMap(({ code, issuers = [] }) =>
    issuers.flatMap(({ name, aliases }) =>
      aliases.map((alias) => [`${code} ${officeSlug(alias)}`, officeSlug(name)] as const),
    ),
  ),
);

/** The parties of a treaty in no order, states by their codes: “the United States and Japan” are `jp-us`. */
export const partiesOf = remembering((issuer) =>
  issuer
    .split(/,|;|\band\b/u)
    .map((party) => STATES.get(stateWords(party)) ?? slug(stateWords(party)))
    .filter((party) => party !== '')
    .sort()
    .join('-'),
);
