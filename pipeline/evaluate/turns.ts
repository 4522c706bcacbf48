import type { Layer } from '../model/layer.ts';
import { byPosition, type Span } from '../model/span.ts';
import type { Comparison, LayerComparison, Match } from './comparison.ts';

/** How a place in the text stands against gold, from worse to better. */
const STANDINGS = ['missed', 'span and value wrong', 'span wrong', 'value wrong', 'right'] as const;

type Standing = (typeof STANDINGS)[number] | 'false alarm' | 'nothing';

/** A place that stands otherwise in one run than in another. */
export interface Turn extends Span {
  readonly layer: Layer;
  readonly direction: 'gain' | 'loss';
  readonly before: Standing;
  readonly after: Standing;
}

function standingOf({ exact, errors }: Match): (typeof STANDINGS)[number] {
  if (exact) return errors.length === 0 ? 'right' : 'value wrong';
  return errors.length === 0 ? 'span wrong' : 'span and value wrong';
}

const key = ({ start, end }: Span): string => `${start}-${end}`;

/** The standing of each mention of gold, by its place. */
function standings({ matches, missed }: LayerComparison): Map<string, (typeof STANDINGS)[number]> {
  return new Map([
    ...missed.map((truth) => [key(truth), 'missed'] as const),
    ...matches.map((match) => [key(match.truth), standingOf(match)] as const),
  ]);
}

function goldTurns(before: LayerComparison, after: LayerComparison): Turn[] {
  const [old, now] = [standings(before), standings(after)];
  return [...after.matches.map(({ truth }) => truth), ...after.missed].flatMap(({ start, end }) => {
    const span = { start, end };
    const was = old.get(key(span)) ?? 'missed';
    const is = now.get(key(span)) ?? 'missed';
    if (was === is) return [];
    const direction = STANDINGS.indexOf(is) > STANDINGS.indexOf(was) ? 'gain' : 'loss';
    return [{ ...span, layer: after.layer, direction, before: was, after: is }];
  });
}

function alarmTurns(before: LayerComparison, after: LayerComparison): Turn[] {
  const [old, now] = [before, after].map(({ falseAlarms }) => new Set(falseAlarms.map(key)));
  const { layer } = after;
  return [
    ...before.falseAlarms
      .filter((alarm) => !now?.has(key(alarm)))
      .map(({ start, end }): Turn => {
        return { start, end, layer, direction: 'gain', before: 'false alarm', after: 'nothing' };
      }),
    ...after.falseAlarms
      .filter((alarm) => !old?.has(key(alarm)))
      .map(({ start, end }): Turn => {
        return { start, end, layer, direction: 'loss', before: 'nothing', after: 'false alarm' };
      }),
  ];
}

/** What a run gains and loses against an earlier one over the same gold and the same text; by position. */
export function turns(before: Comparison, after: Comparison): Turn[] {
  return after.layers
    .flatMap((layer) => {
      const old = before.layers.find((other) => other.layer === layer.layer);
      return old === undefined ? [] : [...goldTurns(old, layer), ...alarmTurns(old, layer)];
    })
    .sort(byPosition);
}
