import type { Layer } from '../model/layer.ts';
import type { Comparison, LayerComparison, Match } from './comparison.ts';
import { NO_SCORE, type Score, sum } from './score.ts';
import type { Truth } from './truth.ts';
import { kindOf } from './values.ts';

/** The scores of a layer, as a whole and of each kind of mention (type of act) in it. */
export interface LayerScores {
  readonly layer: Layer;
  readonly all: Score;
  /** Sorted by name. */
  readonly kinds: readonly { readonly kind: string; readonly score: Score }[];
}

const one = (yes: boolean): number => (yes ? 1 : 0);

const hit = ({ exact, errors }: Match): Score => ({
  gold: 1,
  found: 1,
  hits: { strict: one(exact), relaxed: 1, value: one(errors.length === 0) },
});

const MISSED: Score = { ...NO_SCORE, gold: 1 };
const FALSE_ALARM: Score = { ...NO_SCORE, found: 1 };

const goldKind = ({ mention }: Truth): string | undefined => mention.kind ?? mention.type;

/** What each mention adds to the score of its kind. A mention taken for another kind is missed there, false here. */
function* byKind({ matches, missed, falseAlarms }: LayerComparison): Generator<readonly [string, Score]> {
  for (const match of matches) {
    const found = kindOf(match.found);
    const wanted = goldKind(match.truth) ?? found;
    if (wanted === found) yield [found, hit(match)];
    else {
      yield [wanted, MISSED];
      yield [found, FALSE_ALARM];
    }
  }
  for (const truth of missed) yield [goldKind(truth) ?? 'unsaid', MISSED];
  for (const annotation of falseAlarms) yield [kindOf(annotation), FALSE_ALARM];
}

const allOf = ({ matches, missed, falseAlarms }: LayerComparison): Score =>
  matches.map(hit).reduce(sum, { ...NO_SCORE, gold: missed.length, found: falseAlarms.length });

function scoresOf(layer: Layer, comparisons: readonly LayerComparison[]): LayerScores {
  const kinds = new Map<string, Score>();
  for (const comparison of comparisons)
    for (const [kind, score] of byKind(comparison)) kinds.set(kind, sum(kinds.get(kind) ?? NO_SCORE, score));
  return {
    layer,
    all: comparisons.map(allOf).reduce(sum, NO_SCORE),
    kinds: [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, score]) => ({ kind, score })),
  };
}

/** The scores of all documents together, for each layer that some gold has complete. */
export function scores(comparisons: readonly Comparison[]): LayerScores[] {
  const all = comparisons.flatMap(({ layers }) => layers);
  const layers = [...new Set(all.map(({ layer }) => layer))];
  return layers.map((layer) =>
    scoresOf(
      layer,
      all.filter((comparison) => comparison.layer === layer),
    ),
  );
}
