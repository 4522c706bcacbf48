import type { Configuration } from '../1-read/index.ts';
import { formats, type OutputFile, write } from '../6-write/index.ts';
import type { CheckedDocument } from '../model/document.ts';

/** What is made of every source of a run, and with which settings. Plain values. */
export interface Job {
  /** Names of formats. */
  readonly formats: readonly string[];
  readonly configuration: Configuration;
}

/** The files of a document, in memory. */
export const filesOf = (document: CheckedDocument, job: Job): OutputFile[] =>
  write(
    document,
    formats.filter(({ name }) => job.formats.includes(name)),
  );
