import type { AnnotatedText } from '../../evaluate/annotated-text.ts';
import type { Comparison } from '../../evaluate/comparison.ts';
import { excerpt } from '../../evaluate/excerpt.ts';
import { type Fault, faults } from '../../evaluate/fault.ts';
import type { BelowFloor } from '../../evaluate/floors.ts';
import { type Turn, turns } from '../../evaluate/turns.ts';
import type { ValueError } from '../../evaluate/values.ts';
import { carets } from '../../model/excerpt.ts';
import { byPosition, type Span } from '../../model/span.ts';
import type { Evaluation } from './evaluation.ts';
import { headline } from './headline.ts';
import { changeTable, scoreTable } from './score-table.ts';

function inSentence(text: AnnotatedText, span: Span): string {
  const shown = excerpt(text, span);
  return `    ${shown.line}\n    ${carets(shown)}\n`;
}

const valueLine = ({ key, expected, actual }: ValueError): string =>
  `    ${key}: ${actual ?? 'nothing'}, in gold ${expected}\n`;

function faultText(text: AnnotatedText, fault: Fault): string {
  const { found, errors } = fault;
  const marked =
    fault.fault === 'span' && found ? `    annotated: ${text.text.slice(found.start, found.end)}\n` : '';
  return `  ${headline(fault)}\n${inSentence(text, fault)}${marked}${errors.map(valueLine).join('')}`;
}

function documentText({ text, layers, lost }: Comparison): string {
  const all = layers.flatMap(faults).sort(byPosition);
  if (all.length === 0 && lost.length === 0) return '';
  return [
    `\n${text.id}\n`,
    ...lost.map(
      ({ layer, quote, occurrence }) =>
        `  gold is stale, ${layer}: “${quote}” does not stand in the text ${occurrence} times\n`,
    ),
    ...all.map((fault) => faultText(text, fault)),
  ].join('');
}

const floorLine = ({ layer, measure, floor, f1 }: BelowFloor): string =>
  `below its floor: ${layer} ${measure} F1 is ${f1.toFixed(3)}, its floor ${floor}\n`;

const fallLine = ({ layer, measure, floor, f1 }: BelowFloor): string =>
  `worse than the other run: ${layer} ${measure} F1 is ${f1.toFixed(3)}, was ${floor.toFixed(3)}\n`;

const turnText = (text: AnnotatedText, turn: Turn): string =>
  `  ${turn.direction}, ${turn.layer}: ${turn.before} → ${turn.after}\n${inSentence(text, turn)}`;

function againstText({ comparisons, scores, against }: Evaluation): string {
  if (against === undefined) return '';
  const documents = comparisons.map((after, i) => {
    const before = against.comparisons[i];
    const all = before === undefined ? [] : turns(before, after);
    return all.length === 0
      ? ''
      : `\n${after.text.id}\n${all.map((turn) => turnText(after.text, turn)).join('')}`;
  });
  const fell = against.fallen.length === 0 ? '' : `\n${against.fallen.map(fallLine).join('')}`;
  return `\nAgainst the other run:\n${changeTable(against.scores, scores)}${documents.join('')}${fell}`;
}

/** The report for people: scores, then every fault in its sentence (not where `scoresOnly`), then what has changed. */
export function evaluationText(evaluation: Evaluation, scoresOnly: boolean): string {
  const { comparisons, scores, belowFloors } = evaluation;
  const documents = comparisons.length === 1 ? '1 document' : `${comparisons.length} documents`;
  return [
    `${documents}\n\n`,
    scoreTable(scores),
    ...(scoresOnly ? [] : comparisons.map(documentText)),
    againstText(evaluation),
    ...(belowFloors.length > 0 ? ['\n', ...belowFloors.map(floorLine)] : []),
  ].join('');
}
