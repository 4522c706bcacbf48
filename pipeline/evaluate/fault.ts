import type { Layer } from '../model/layer.ts';
import { byPosition, type Span } from '../model/span.ts';
import { summarise } from '../model/summary.ts';
import type { LayerComparison, Match } from './comparison.ts';
import type { Truth } from './truth.ts';
import { statedBy, type ValueError } from './values.ts';

/** Something that is not as gold has it; the span is that of the mention in gold, or else of the annotation. */
export interface Fault extends Span {
  /** `span`: found with another span (and perhaps other values); `value`: found with other values only. */
  readonly fault: 'missed' | 'false-alarm' | 'span' | 'value';
  readonly layer: Layer;
  /** What gold states of the mention, in short. */
  readonly expected?: string;
  /** What the annotation means, in short. */
  readonly actual?: string;
  /** Where another span is annotated. */
  readonly found?: Span;
  readonly errors: readonly ValueError[];
}

const stated = ({ mention }: Truth): string =>
  statedBy(mention)
    .map(([, value]) => value)
    .join(' ');

function ofMatch(layer: Layer, { truth, found, exact, errors }: Match): Fault[] {
  if (exact && errors.length === 0) return [];
  const { start, end } = truth;
  const fault = exact ? 'value' : 'span';
  return [{ fault, layer, start, end, expected: stated(truth), actual: summarise(found), found, errors }];
}

/** All faults of a layer, by position. */
export function faults({ layer, matches, missed, falseAlarms }: LayerComparison): Fault[] {
  return [
    ...matches.flatMap((match) => ofMatch(layer, match)),
    ...missed.map((truth): Fault => {
      const { start, end } = truth;
      return { fault: 'missed', layer, start, end, expected: stated(truth), errors: [] };
    }),
    ...falseAlarms.map((annotation): Fault => {
      const { start, end } = annotation;
      return { fault: 'false-alarm', layer, start, end, actual: summarise(annotation), errors: [] };
    }),
  ].sort(byPosition);
}
