import type { Candidate } from './candidate.ts';
import type { DateAnnotation } from './records.ts';
import type { Temporal } from './temporal/value.ts';

/** A temporal expression as its words say it; `4-resolve` fills what they leave open. */
export interface DateCandidate extends Candidate {
  readonly layer: 'date';
  readonly kind: DateAnnotation['kind'];
  readonly value: Temporal;
  /** Taken from the neighbour in a list: “11 and 24 May 2002”. */
  readonly elliptical: true | undefined;
}
