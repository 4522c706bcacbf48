import type { Finding } from '../../../model/records.ts';

/** A finding, and where its file lies. */
export interface Located extends Finding {
  /** The file that the finding is about: from the root of the repository, with `/`. */
  readonly path: string;
}

/** What a check gives. */
export interface Report {
  /** The sources that were checked, from the root of the repository, with `/`. */
  readonly documents: readonly string[];
  readonly findings: readonly Located[];
}

/** A form that the report can have. */
export interface Reporter {
  /** For standard output. */
  readonly print: (report: Report) => string;
  /** Markdown for the page that GitHub shows of a run. */
  readonly summary?: (report: Report) => string;
}
