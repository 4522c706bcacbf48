import type { Comparison } from '../../evaluate/comparison.ts';
import type { BelowFloor } from '../../evaluate/floors.ts';
import type { LayerScores } from '../../evaluate/scores.ts';

/** What one call of `evaluate` finds out. */
export interface Evaluation {
  readonly comparisons: readonly Comparison[];
  readonly scores: readonly LayerScores[];
  readonly belowFloors: readonly BelowFloor[];
  /** The same documents as another run had them, in the same order. */
  readonly against?: {
    readonly comparisons: readonly Comparison[];
    readonly scores: readonly LayerScores[];
    /** Where F1 has fallen by more than is tolerated; the floor is that of the other run. */
    readonly fallen: readonly BelowFloor[];
  };
}
