import { MEASURES, rates, type Score } from '../../evaluate/score.ts';
import type { LayerScores } from '../../evaluate/scores.ts';

const scoreJson = (score: Score): object => ({
  gold: score.gold,
  found: score.found,
  ...Object.fromEntries(
    MEASURES.map((measure) => [measure, { hits: score.hits[measure], ...rates(score, measure) }]),
  ),
});

/** The scores of layers and of the kinds in them, for programs. */
export const scoresJson = (scores: readonly LayerScores[]): object =>
  Object.fromEntries(
    scores.map(({ layer, all, kinds }) => [
      layer,
      {
        ...scoreJson(all),
        kinds: Object.fromEntries(kinds.map(({ kind, score }) => [kind, scoreJson(score)])),
      },
    ]),
  );
