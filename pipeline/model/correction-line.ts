import type { Correction } from './records.ts';

/** A correction where it stands in its file. */
export interface CorrectionLine {
  /** From 1. */
  readonly line: number;
  readonly correction: Correction;
}
