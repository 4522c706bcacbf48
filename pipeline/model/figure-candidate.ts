import type { Candidate } from './candidate.ts';
import type { FigureAnnotation } from './records.ts';
import type { Span } from './span.ts';

type Stated = Pick<
  FigureAnnotation,
  | 'kind'
  | 'numberSpan'
  | 'value'
  | 'min'
  | 'max'
  | 'minExclusive'
  | 'maxExclusive'
  | 'approximation'
  | 'unit'
  | 'unitText'
  | 'counted'
  | 'change'
  | 'certainty'
>;

/** A figure as its own words state it; what it refers to is still open. */
export interface FigureCandidate extends Candidate, Stated {
  readonly layer: 'figure';
  /** The pronoun that stands for what is counted: “them” in “27 of them”. */
  readonly pronoun?: Span;
  /** Where the number of the whole begins: “213” in “27 of the 213 citizens”. */
  readonly wholeAt?: number;
}
