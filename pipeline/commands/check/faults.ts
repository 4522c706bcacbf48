import { correctionsFile, type ReadError } from '../../1-read/index.ts';
import { inFile, rules } from '../../5-check/index.ts';
import { placeOfSyntaxError } from '../../model/json-place.ts';
import type { Finding } from '../../model/records.ts';

/** A reason may come as a whole sentence already. */
const sentence = (reason: string): string => (reason.endsWith('.') ? reason : `${reason}.`);

const ANNOTATE = 'Run `rubricator annotate`, and commit the result.';

/** A text of which the output has nothing. */
export const notAnnotated = (file: string): Finding =>
  inFile(rules.NOT_ANNOTATED, { file, message: `The output has nothing of this text. ${ANNOTATE}` });

/** A text that cannot be read, or that what stands beside it keeps from being read. */
export function unreadable(id: string, { message, place }: ReadError): Finding {
  const { file = id } = place;
  const rule = file === correctionsFile(id) ? rules.UNREADABLE_CORRECTIONS : rules.UNREADABLE;
  const whose = file === id ? 'The text' : id;
  return inFile(rule, { ...place, file, message: `${whose} cannot be read: ${sentence(message)}` });
}

export const missing = (file: string): Finding =>
  inFile(rules.MISSING, { file, message: `The output lacks this file. ${ANNOTATE}` });

export const wronglyEncoded = (file: string, reason: string, line = 1): Finding =>
  inFile(rules.ENCODING, {
    file,
    line,
    message: `This file was changed by hand: ${sentence(reason.split('. ')[0] ?? '')} ${ANNOTATE}`,
  });

/** A file of the output whose `json` cannot be parsed. `remedy`: what to do, where the file alone cannot be made again. */
export function noJson(file: string, json: string, error: unknown, remedy = ANNOTATE): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `This is no JSON: ${reason}. ${remedy}`;
  return inFile(rules.JSON_WELL_FORMED, { file, message, ...placeOfSyntaxError(json, reason) });
}

/** What in a file of the output is not as a fresh run makes it, and where. */
interface Difference {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

export const notCurrent = ({ file, line, what }: Difference): Finding =>
  inFile(rules.NOT_CURRENT, {
    file,
    line,
    message: `A fresh run gives something else (${what}). If that is meant, run \`rubricator annotate\` and commit the result.`,
  });

export const notOfRecords = (file: string, line: number, what: string): Finding =>
  inFile(rules.CORPUS_WIDE_NOT_CURRENT, {
    file,
    line,
    message: `This is not what the records of the documents give (${what}). ${ANNOTATE}`,
  });

export const orphanCorrections = (file: string): Finding =>
  inFile(rules.ORPHAN_CORRECTIONS, {
    file,
    message:
      'There is no text that these corrections are of, so that they are lost. Give the file the name of its text, or delete it.',
  });

export const orphan = (file: string): Finding =>
  inFile(rules.ORPHAN, { file, message: 'No source gives this file. Delete it, or bring its source back.' });
