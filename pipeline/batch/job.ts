import type { Configuration } from '../1-read/index.ts';
import { type Format, formats, type OutputFile, pathsIn, write, writeAll } from '../6-write/index.ts';
import type { CheckedDocument } from '../model/document.ts';

/** What is made of every source of a run, and with which settings. Plain values. */
export interface Job {
  /** Names of formats. */
  readonly formats: readonly string[];
  readonly configuration: Configuration;
}

const formatsOf = (job: Job): Format[] => formats.filter(({ name }) => job.formats.includes(name));

/** The files of a document, in memory. */
export const filesOf = (document: CheckedDocument, job: Job): OutputFile[] => write(document, formatsOf(job));

/** The same for several documents. */
export const filesOfAll = (documents: readonly CheckedDocument[], job: Job): OutputFile[][] =>
  writeAll(documents, formatsOf(job));

/** The paths that the files of a document have. */
export const pathsOf = (id: string, job: Job): string[] => pathsIn(id, formatsOf(job));
