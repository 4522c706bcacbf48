import type { ActType } from '../model/records.ts';
import known from './known-acts.json';
import states from './states.json';

/** An act that is called by a name of its own, with the abbreviations that are printed for it. */
export interface KnownAct {
  readonly jurisdiction: string;
  readonly title: string;
  readonly type: string;
  readonly aliases: readonly string[];
  /** Other states have acts of this title: only its aliases tell the state. */
  readonly shared?: boolean;
  /** Abbreviations that mean the act only after one of its provisions: “Article 6 ECHR”. */
  readonly afterProvisions?: readonly string[];
}

export const knownActs: readonly KnownAct[] = known.acts;

/** What tells the state of an act although no state is named. */
export const stateSigns: {
  readonly numberEndings: readonly { readonly ending: string; readonly jurisdiction: string }[];
  readonly issuers: readonly { readonly name: string; readonly jurisdiction: string }[];
} = known;

/** What states are called; `code` as in the jurisdiction of a mention. */
export interface StateNames {
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

export const stateNames: readonly StateNames[] = Object.entries(states.states).map(([code, words]) => ({
  code,
  ...words,
}));

const ACT_TYPES: readonly ActType[] = [
  'constitution',
  'law',
  'code',
  'decree',
  'order',
  'resolution',
  'decision',
  'regulation',
  'directive',
  'treaty',
  'policy',
];

/** The type that a row of data names. Throws for a word that is none: the data are part of the program. */
export function actType(word: string): ActType {
  const found = ACT_TYPES.find((type) => type === word);
  if (found === undefined)
    throw new Error(`“${word}” is no type of legal act: one of ${ACT_TYPES.join(', ')}`);
  return found;
}
