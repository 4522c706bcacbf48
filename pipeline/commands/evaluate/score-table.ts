import { MEASURES, type Measure, rates, type Score } from '../../evaluate/score.ts';
import type { LayerScores } from '../../evaluate/scores.ts';
import { table } from '../table.ts';

const percent = (part: number): string => (100 * part).toFixed(1);

const HEAD = ['per cent', 'gold', 'found', ...MEASURES.flatMap((measure) => [measure, 'recall', 'F1'])];

function cells(name: string, score: Score): string[] {
  const three = (measure: Measure): string[] => {
    const { precision, recall, f1 } = rates(score, measure);
    return [
      score.found === 0 ? '–' : percent(precision),
      score.gold === 0 ? '–' : percent(recall),
      percent(f1),
    ];
  };
  return [name, String(score.gold), String(score.found), ...MEASURES.flatMap(three)];
}

/** Precision (under the name of the measure), recall and F1 in per cent, of layers and of the kinds in them. */
export const scoreTable = (scores: readonly LayerScores[]): string =>
  table([
    HEAD,
    ...scores.flatMap(({ layer, all, kinds }) => [
      cells(layer, all),
      ...kinds.map(({ kind, score }) => cells(`  ${kind}`, score)),
    ]),
  ]);

/** F1 of each layer and measure, in per cent. */
export const f1Cells = (scores: readonly LayerScores[]): string[][] =>
  scores.map(({ layer, all }) => [layer, ...MEASURES.map((measure) => percent(rates(all, measure).f1))]);

/** F1 before and after of each layer and measure, in per cent. */
export function changeCells(before: readonly LayerScores[], after: readonly LayerScores[]): string[][] {
  return after.map(({ layer, all }) => {
    const old = before.find((scores) => scores.layer === layer);
    const change = (measure: Measure): string => {
      const { f1 } = rates(all, measure);
      const was = old === undefined ? f1 : rates(old.all, measure).f1;
      const sign = f1 < was ? '' : '+';
      return `${percent(was)} → ${percent(f1)} (${sign}${percent(f1 - was)})`;
    };
    return [layer, ...MEASURES.map(change)];
  });
}

export const changeTable = (before: readonly LayerScores[], after: readonly LayerScores[]): string =>
  table([['F1', ...MEASURES], ...changeCells(before, after)]);
