import { lexiconFor } from '../lexicons/index.ts';
import type { ActType } from '../model/records.ts';
import { actType } from './index.ts';
import { NUMBERINGS } from './numbering.ts';

/** A word of a state's own language for a kind of act. */
export interface OwnHead {
  readonly word: string;
  readonly type: ActType;
  readonly subtype: string | undefined;
  /** Undefined where more than one state has the word. */
  readonly jurisdiction: string | undefined;
}

const ROWS = NUMBERINGS.flatMap(({ code, types = [] }) =>
  types.flatMap(({ type, subtype, words }) =>
    words.map((word) => ({ word, type: actType(type), subtype, jurisdiction: code })),
  ),
);

const english = (language: string): ReadonlySet<string> =>
  new Set(lexiconFor(language).legalAct.heads.flatMap(({ word, plural }) => [word, plural]));

/** “fərman”, “postanovlenie”: heads that the lexicon of the text's language does not have. */
export function ownHeads(language: string): OwnHead[] {
  const known = english(language);
  const heads = new Map<string, OwnHead>();
  for (const row of ROWS) {
    if (known.has(row.word)) continue;
    heads.set(row.word, heads.has(row.word) ? { ...row, jurisdiction: undefined } : row);
  }
  return [...heads.values()];
}

/** What an English word means in a state that uses it otherwise: an “ordinance” of Georgia is a resolution. */
export const typeIn = (
  jurisdiction: string | undefined,
  word: string,
): Pick<OwnHead, 'type' | 'subtype'> | undefined =>
  ROWS.find((row) => row.jurisdiction === jurisdiction && row.word === word);
