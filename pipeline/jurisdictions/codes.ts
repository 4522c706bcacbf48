import codes from './codes.json';

/** Every code that a jurisdiction can have, sorted. Which acts a state enacts is known of fewer. */
export const JURISDICTIONS: readonly string[] = [
  ...codes.assigned.flatMap((row) => row.split(' ')),
  ...codes.others,
].sort();

const known: ReadonlySet<string> = new Set(JURISDICTIONS);

/** Why a code cannot be that of a jurisdiction, in words that follow its name; undefined where it can. */
export const notAJurisdiction = (code: string): string | undefined =>
  known.has(code)
    ? undefined
    : `is "${code}", which is no jurisdiction: an ISO 3166-1 alpha-2 code in lower case, or one of ${codes.others.join(', ')}. There are ${JURISDICTIONS.join(', ')}`;
