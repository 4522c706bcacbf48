import type { Rejection } from './rejection.ts';
import type { Span } from './span.ts';

/** What an extraction rule claims, before the context has been asked. */
export interface Candidate extends Span {
  /** The name of the claiming rule, e.g. `date/day-month-year`. */
  readonly rule: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** What a layer's extractor gives. Candidates are sorted by position. */
export interface Extraction<C extends Candidate> {
  readonly candidates: readonly C[];
  readonly rejections: readonly Rejection[];
}
