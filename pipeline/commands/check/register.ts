import { inFile, rules } from '../../5-check/index.ts';
import { faultFinder } from '../../bridges/ajv.ts';
import { linesInJson, placeInJson } from '../../model/json-place.ts';
import type { Finding, Register } from '../../model/records.ts';
import type { ActMention } from './act-mentions.ts';
import { noJson } from './faults.ts';

/** The mentions of acts in each document that was looked into. */
export type MentionsByDocument = ReadonlyMap<string, readonly ActMention[]>;

/** What is wrong with the register, at a path in it. */
interface RegisterProblem {
  readonly rule: (typeof rules)['REGISTER_RESOLVES'];
  readonly path: readonly string[];
  readonly message: string;
}

const AGAIN = 'Run `rubricator annotate`, and commit the result.';

const unresolved = (path: readonly (string | number)[], message: string): RegisterProblem => ({
  rule: rules.REGISTER_RESOLVES,
  path: path.map(String),
  message: `${message} ${AGAIN}`,
});

/** Mentions of the register that no document has, or that name another act there. */
function mentionsAstray({ acts }: Register, documents: MentionsByDocument): RegisterProblem[] {
  const known = new Map(
    [...documents].map(([document, mentions]) => [
      document,
      new Map(mentions.map((one) => [one.id, one.acts])),
    ]),
  );
  return acts.flatMap(({ key, keys, mentions }, i) =>
    mentions.flatMap(({ document, annotation, quote }, j) => {
      const ofDocument = known.get(document);
      if (ofDocument === undefined || ofDocument.get(annotation)?.some((act) => keys.includes(act)))
        return [];
      return [
        unresolved(
          ['acts', i, 'mentions', j, 'annotation'],
          `The register has “${quote}” (${annotation}) of ${document} as a mention of ${key}; the record of that document has not.`,
        ),
      ];
    }),
  );
}

/** Acts that documents name and the register lacks. */
function actsAstray({ acts }: Register, documents: MentionsByDocument): RegisterProblem[] {
  const known = new Set(acts.flatMap(({ keys }) => keys));
  const lacking = new Map<string, string>();
  for (const [document, mentions] of documents)
    for (const { acts: named } of mentions)
      for (const key of named) if (!known.has(key) && !lacking.has(key)) lacking.set(key, document);
  return [...lacking].map(([key, document]) =>
    unresolved(['acts'], `The register lacks the act ${key}, which ${document} names.`),
  );
}

/** Relations to acts that the register lacks. */
function relationsAstray({ acts }: Register): RegisterProblem[] {
  const main = new Set(acts.map(({ key }) => key));
  return acts.flatMap(({ key, relations }, i) =>
    relations.flatMap(({ type, target }, j) =>
      main.has(target)
        ? []
        : [
            unresolved(
              ['acts', i, 'relations', j, 'target'],
              `${key} ${type} ${target}, which is not in the register.`,
            ),
          ],
    ),
  );
}

const duplicates = ({ possibleDuplicates }: Register): RegisterProblem[] =>
  possibleDuplicates.map(({ keys, reason }, i) => ({
    rule: rules.POSSIBLE_DUPLICATE,
    path: ['possibleDuplicates', String(i)],
    message: `${keys.join(' and ')} may be one act. ${reason} Correct the text that has a slip; where they are two acts, nothing is to be done.`,
  }));

const validFaults = faultFinder('register');

/** What is wrong with a register that is JSON. */
function problemsOf(value: unknown, documents: MentionsByDocument): RegisterProblem[] {
  const faults = validFaults(value);
  if (faults.length > 0)
    return faults.map(({ path, message }) => ({
      rule: rules.REGISTER_VALID,
      path,
      message: `${path.join('.') || 'The register'} ${message}. ${AGAIN}`,
    }));
  // Checked against its schema, from which the type is made.
  const register = value as Register;
  return [
    ...mentionsAstray(register, documents),
    ...actsAstray(register, documents),
    ...relationsAstray(register),
    ...duplicates(register),
  ];
}

/** What is wrong with the register as it stands in its file, by itself and beside the records. */
export function registerFindings(file: string, json: string, documents: MentionsByDocument): Finding[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return [noJson(file, json, error)];
  }
  const problems = problemsOf(value, documents);
  const lines = linesInJson(
    json,
    problems.map(({ path }) => path),
  );
  return problems.map(({ rule, path, message }, i) =>
    inFile(rule, { file, message, line: lines[i] ?? placeInJson(json, path).line }),
  );
}
