import type { Candidate } from './candidate.ts';

export interface LegalActCandidate extends Candidate {
  readonly layer: 'legal-act';
}
