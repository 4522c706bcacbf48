import { type Configuration, type FoundSource, ReadError, readSource } from '../1-read/index.ts';
import { formats, type OutputFile, write } from '../6-write/index.ts';
import { annotate } from '../annotate.ts';
import type { CheckedDocument } from '../model/document.ts';
import { reasonOf } from './reason.ts';

/** What holds for every source of a run: plain values, so that it can be sent to a worker. */
export interface Job {
  /** Names of formats. */
  readonly formats: readonly string[];
  readonly configuration: Configuration;
}

/** What one source gives, in memory. */
export interface Outputs {
  readonly document: CheckedDocument;
  readonly files: readonly OutputFile[];
}

/** All six rooms for one source, or the reason why not. Never throws. */
export function outputsOf(source: FoundSource, job: Job): Outputs | { reason: string } {
  try {
    const text = readSource(source, job.configuration);
    if (text instanceof ReadError) return { reason: text.message };
    const document = annotate(text);
    const wanted = formats.filter(({ name }) => job.formats.includes(name));
    return { document, files: write(document, wanted) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
