import type { Layer } from '../model/layer.ts';
import type { Floors } from '../model/records.ts';
import { MEASURES, type Measure, rates } from './score.ts';
import type { LayerScores } from './scores.ts';

/** An F1 that has fallen below its floor by more than is tolerated. */
export interface BelowFloor {
  readonly layer: Layer;
  readonly measure: Measure;
  readonly floor: number;
  readonly f1: number;
}

/** Where the scores have fallen, against those of another run, by more than is tolerated. */
export function fallen(
  before: readonly LayerScores[],
  after: readonly LayerScores[],
  tolerance: number,
): BelowFloor[] {
  return after.flatMap(({ layer, all }) => {
    const old = before.find((scores) => scores.layer === layer);
    if (old === undefined) return [];
    return MEASURES.flatMap((measure) => {
      const [floor, f1] = [rates(old.all, measure).f1, rates(all, measure).f1];
      return f1 < floor - tolerance ? [{ layer, measure, floor, f1 }] : [];
    });
  });
}

/** Where the scores do not hold their floors. */
export function belowFloors(scores: readonly LayerScores[], { tolerance, f1: floors }: Floors): BelowFloor[] {
  return scores.flatMap(({ layer, all }) =>
    MEASURES.flatMap((measure) => {
      const floor = floors[layer]?.[measure];
      const { f1 } = rates(all, measure);
      return floor !== undefined && f1 < floor - tolerance ? [{ layer, measure, floor, f1 }] : [];
    }),
  );
}
