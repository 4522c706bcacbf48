import type { Difference } from '../../evaluate/difference.ts';
import type { LayerScores } from '../../evaluate/scores.ts';

/** What one call of `diff` finds out. */
export interface DiffReport {
  /** The documents that differ, by name. */
  readonly differences: readonly Difference[];
  /** Both runs against gold, where there is some. */
  readonly scores?: { readonly before: readonly LayerScores[]; readonly after: readonly LayerScores[] };
}
