import type { Candidate } from './candidate.ts';

export interface DateCandidate extends Candidate {
  readonly layer: 'date';
}
