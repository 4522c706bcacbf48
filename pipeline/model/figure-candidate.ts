import type { Candidate } from './candidate.ts';

export interface FigureCandidate extends Candidate {
  readonly layer: 'figure';
}
