import { lexiconFor } from '../../lexicons/index.ts';
import type { ActRelation } from '../../model/records.ts';

/** How the words between two acts relate them: the first to the second, or (“repealed by”) the other way round. */
export interface Signal {
  readonly words: string;
  readonly type: ActRelation['type'];
  readonly inward: boolean;
  /** The second act stands inside the first: “on the enforcement of”. */
  readonly nested: boolean;
}

const TYPES: readonly ActRelation['type'][] = [
  'enforces',
  'implements',
  'amends',
  'repeals',
  'approves',
  'ratifies',
  'issued-under',
  'supplements',
];

const typeOf = (word: string): ActRelation['type'] => {
  const found = TYPES.find((type) => type === word);
  if (found === undefined)
    throw new Error(`“${word}” is no relation of legal acts: one of ${TYPES.join(', ')}`);
  return found;
};

function compiled(language: string): Signal[] {
  const signals = lexiconFor(language).legalAct.relations.flatMap(({ type, about, outward, inward }) => [
    ...about.map((words) => ({ words, type: typeOf(type), inward: false, nested: true })),
    ...outward.map((words) => ({ words, type: typeOf(type), inward: false, nested: false })),
    ...inward.map((words) => ({ words, type: typeOf(type), inward: true, nested: false })),
  ]);
  return signals.sort((a, b) => b.words.length - a.words.length);
}

const remembered = new Map<string, readonly Signal[]>();

/** The signals of a language, longer ones first. */
export function signalsOf(language: string): readonly Signal[] {
  const known = remembered.get(language) ?? compiled(language);
  remembered.set(language, known);
  return known;
}

/** Verbs with which a clause about the act before them begins: “entered into force …”. */
export const firstVerbsOf = (language: string): ReadonlySet<string> =>
  new Set(lexiconFor(language).legalAct.firstVerbs);

/** What a body does to an act that it makes: “adopted the law”. */
export const makingVerbsOf = (language: string): readonly string[] =>
  lexiconFor(language).legalAct.enactingParticiples;
