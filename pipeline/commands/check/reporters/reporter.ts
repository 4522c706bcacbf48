import type { Excerpt } from '../../../model/excerpt.ts';
import type { Finding } from '../../../model/records.ts';

/** A finding, and where its file lies. */
export interface Located extends Finding {
  /** The file that the finding is about: from the root of the repository, with `/`. */
  readonly path: string;
}

/** A finding as it is reported. */
export interface Reported extends Located {
  /** What it is known by in a later run, with a baseline and without. */
  readonly fingerprint: string;
}

/** From 1; columns are code points. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Where findings stand in their files. */
export interface Places {
  /** The line of its file that a finding is about; an empty span where its place in there is not known. */
  readonly excerpt: (finding: Located) => Excerpt | undefined;
  /** Behind the last character that a finding is about, where that is known. */
  readonly endOf: (finding: Located) => LinePlace | undefined;
}

/** What a check gives. */
export interface Report extends Places {
  /** The sources that were checked, from the root of the repository, with `/`. */
  readonly documents: readonly string[];
  /** Those of one file one after the other. */
  readonly findings: readonly Reported[];
  /** How many findings more the baseline has, which are not among these. */
  readonly known: number;
}

/** A form that the report can have. */
export interface Reporter {
  /** For standard output, or a file. */
  readonly print: (report: Report) => string;
  /** Markdown for the page that GitHub shows of a run. */
  readonly summary?: (report: Report) => string;
}
