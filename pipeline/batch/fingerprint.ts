import { createHash } from 'node:crypto';
import type { SourceText } from '../model/source-text.ts';
import type { Job } from './job.ts';

/** A hash of the program, its words and its states, put here by the build. */
declare const RUBRICATOR_BUILD: string;

/** From source there is no such hash, and nothing is ever taken for unchanged. */
const BUILD = typeof RUBRICATOR_BUILD === 'string' ? RUBRICATOR_BUILD : undefined;

export const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A hash of all that the files of a document depend on; undefined where that cannot be known. */
export function fingerprint(source: SourceText, { formats, configuration }: Job): string | undefined {
  if (BUILD === undefined) return undefined;
  // The bytes of the text are in its sha256.
  const { text: _, ...known } = source;
  return hashOf(BUILD, formats, configuration, known);
}
