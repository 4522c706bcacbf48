import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { validator } from '../bridges/ajv.ts';
import type { CorrectionLine } from '../model/correction-line.ts';
import type { Correction } from '../model/records.ts';
import { decode } from './decode.ts';
import type { FoundSource } from './find-sources.ts';
import { ReadError } from './read-error.ts';
import { isMissing, systemReason } from './system-reason.ts';

/** The file of the corrections of a text, below the same root: beside the text, in a folder that holds no texts. */
export const correctionsFile = (id: string): string =>
  posix.join(posix.dirname(id), 'corrections', `${posix.basename(id)}.jsonl`);

function contentOf({ root, id }: FoundSource): string {
  const name = correctionsFile(id);
  try {
    return decode(readFileSync(join(root, name)));
  } catch (error) {
    if (isMissing(error)) return '';
    const [reason, place] =
      error instanceof ReadError ? [error.message, error.place] : [systemReason(error), {}];
    throw new ReadError('bad-corrections', `${name} cannot be read: ${reason}`, { ...place, file: name });
  }
}

const validate = validator('correction');

function correctionIn(text: string, file: string, line: number): Correction {
  const place = `${file}, line ${line}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReadError('bad-corrections', `${place} is no JSON: ${reason}. Correct the line.`, {
      file,
      line,
    });
  }
  const faults = validate(value);
  if (faults.length > 0)
    throw new ReadError('bad-corrections', `${place}: ${faults.join('; ')}`, { file, line });
  // Checked against its schema, from which the type is made.
  return value as Correction;
}

/**
 * The corrections of a text, one a line; blank lines are left out.
 * @throws ReadError where a line is no correction: to go on without it would undo what a person has said.
 */
export function readCorrections(source: FoundSource): CorrectionLine[] {
  const name = correctionsFile(source.id);
  return contentOf(source)
    .split(/\r\n|\n/)
    .map((text, i) => ({ text, line: i + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, line }) => ({ line, correction: correctionIn(text, name, line) }));
}
