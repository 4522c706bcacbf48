import { LAYERS, type Layer } from '../model/layer.ts';
import type { Difference } from './difference.ts';

/** How many annotations differ. */
export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

const of = (differences: readonly Difference[], count: (difference: Difference) => number): number =>
  differences.reduce((total, difference) => total + count(difference), 0);

/** The counts of some documents together. */
export const countsOf = (differences: readonly Difference[]): Counts => ({
  added: of(differences, ({ added }) => added.length),
  removed: of(differences, ({ removed }) => removed.length),
  changed: of(differences, ({ changed }) => changed.length),
});

function onlyLayer(difference: Difference, wanted: Layer): Difference {
  const is = ({ layer }: { layer: Layer }): boolean => layer === wanted;
  const { added, removed, changed } = difference;
  return {
    ...difference,
    added: added.filter(is),
    removed: removed.filter(is),
    changed: changed.filter(({ after }) => is(after)),
  };
}

/** The counts of each layer. */
export const countsByLayer = (differences: readonly Difference[]): (readonly [Layer, Counts])[] =>
  LAYERS.map((layer) => [layer, countsOf(differences.map((difference) => onlyLayer(difference, layer)))]);
