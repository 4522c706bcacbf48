import type { Recorded } from './record/record.ts';

/** A file to be written; `path` is below the output root, with `/`. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** What is written along with a document. */
export interface Along {
  /** Whether a file over the whole corpus names the document and holds its register. */
  readonly hasCorpusFile: boolean;
}

/** How one file of a document is named and made: a pure function of its record. */
export interface FileOf {
  /** Put after the whole path of the source: `history.md` becomes `history.md.json`. */
  readonly extension: string;
  readonly write: (document: Recorded, along: Along) => string;
}

/** A way to write one document. */
export interface Format extends FileOf {
  /** What `--to` calls it. */
  readonly name: string;
  /** For whom it is, and in which unit its offsets count. */
  readonly about: string;
  /** Files without which the first cannot be read. */
  readonly companions?: readonly FileOf[];
}
