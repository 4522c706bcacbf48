import type { Excerpt } from '../../../evaluate/excerpt.ts';
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
  /** Those of one file one after the other. */
  readonly findings: readonly Located[];
  /** How many findings more the baseline has, which are not among these. */
  readonly known: number;
  /** The line of its file that a finding is about; an empty span where its place in there is not known. */
  readonly excerpt: (finding: Located) => Excerpt | undefined;
}

/** A form that the report can have. */
export interface Reporter {
  /** For standard output, or a file. */
  readonly print: (report: Report) => string;
  /** Markdown for the page that GitHub shows of a run. */
  readonly summary?: (report: Report) => string;
}
