import type { Recorded } from './record/record.ts';

/** A file to be written; `path` is below the output root, with `/`. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** A way to write one document: a pure function of its record. */
export interface Format {
  /** What `--to` calls it. */
  readonly name: string;
  /** Put after the whole path of the source: `history.md` becomes `history.md.json`. */
  readonly extension: string;
  readonly write: (document: Recorded) => string;
}
