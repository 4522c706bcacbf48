import { readFileSync } from 'node:fs';
import { isMissing, systemReason } from '../1-read/index.ts';
import { UsageError } from './usage-error.ts';

/** The text of a file that a person has named. */
export function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      isMissing(error) ? `${file} is not there.` : `${file} cannot be read: ${systemReason(error)}.`,
    );
  }
}
