import { excerpt } from '../../evaluate/excerpt.ts';
import { type Fault, faults } from '../../evaluate/fault.ts';
import type { BelowFloor } from '../../evaluate/floors.ts';
import { MEASURES } from '../../evaluate/score.ts';
import { type Turn, turns } from '../../evaluate/turns.ts';
import { byPosition } from '../../model/span.ts';
import { folded, inBold, moreThanShown, plain, SHOWN, tableOf } from '../markdown.ts';
import type { Evaluation } from './evaluation.ts';
import { headline } from './headline.ts';
import { changeCells, f1Cells } from './score-table.ts';

const f1Table = ({ scores, against }: Evaluation): string =>
  tableOf(
    ['F1, per cent', ...MEASURES],
    against === undefined ? f1Cells(scores) : changeCells(against.scores, scores),
  );

/** What has fallen too far, below a floor or the other run; nothing where that is so of none. */
function fell(title: string, floor: string, all: readonly BelowFloor[]): string {
  if (all.length === 0) return '';
  const rows = all.map(({ layer, measure, floor: least, f1 }) => [
    layer,
    measure,
    f1.toFixed(3),
    least.toFixed(3),
  ]);
  return `\n${title}:\n\n${tableOf(['layer', 'measure', 'F1', floor], rows)}`;
}

/** Gains or losses against the other run, in their sentences; nothing where there are none. */
function turned({ comparisons, against }: Evaluation, direction: Turn['direction'], title: string): string {
  const rows = comparisons.flatMap((after, i) => {
    const before = against?.comparisons[i];
    const all = before === undefined ? [] : turns(before, after);
    return all
      .filter((turn) => turn.direction === direction)
      .map((turn) => [
        plain(after.text.id),
        turn.layer,
        `${turn.before} → ${turn.after}`,
        inBold(excerpt(after.text, turn)),
      ]);
  });
  if (rows.length === 0) return '';
  const head = ['document', 'layer', 'turn', 'sentence'];
  return folded(`${rows.length} ${title}`, head, rows.slice(0, SHOWN)) + moreThanShown(rows.length - SHOWN);
}

/** A fault, and the values that differ. */
const faultCell = (fault: Fault): string =>
  [
    headline(fault),
    ...fault.errors.map(({ key, expected, actual }) => `${key}: ${actual ?? 'nothing'}, in gold ${expected}`),
  ]
    .map(plain)
    .join('<br>');

/** What differs from gold, in its sentence; nothing where nothing does. */
function differing({ comparisons }: Evaluation): string {
  const rows = comparisons.flatMap(({ text, layers }) =>
    layers
      .flatMap(faults)
      .sort(byPosition)
      .map((fault) => [plain(text.id), faultCell(fault), inBold(excerpt(text, fault))]),
  );
  if (rows.length === 0) return '';
  const title = rows.length === 1 ? '1 difference from gold' : `${rows.length} differences from gold`;
  return (
    folded(title, ['document', 'fault', 'sentence'], rows.slice(0, SHOWN)) +
    moreThanShown(rows.length - SHOWN)
  );
}

/** The report as a comment on a pull request: F1 and how it changed, gains, losses and faults folded away. */
export const evaluationMarkdown = (evaluation: Evaluation): string =>
  [
    `### Against the gold standard\n\n`,
    f1Table(evaluation),
    fell('Below the floors', 'floor', evaluation.belowFloors),
    fell('Worse than the other run', 'before', evaluation.against?.fallen ?? []),
    turned(evaluation, 'loss', 'lost'),
    turned(evaluation, 'gain', 'gained'),
    differing(evaluation),
  ].join('');
