import type { AnnotatedText } from '../../evaluate/annotated-text.ts';
import { type Counts, countsByLayer, countsOf } from '../../evaluate/counts.ts';
import type { Change, Difference, FieldChange } from '../../evaluate/difference.ts';
import { excerpt } from '../../evaluate/excerpt.ts';
import { carets } from '../../model/excerpt.ts';
import type { Annotation, Finding } from '../../model/records.ts';
import { summarise } from '../../model/summary.ts';
import { changeTable } from '../evaluate/score-table.ts';
import { table } from '../table.ts';
import type { DiffReport } from './diff-report.ts';

/** `+2 -1 ~3`: added, removed, changed. */
const signed = ({ added, removed, changed }: Counts): string => `+${added} -${removed} ~${changed}`;

function inSentence(text: AnnotatedText, annotation: Annotation): string {
  const shown = excerpt(text, annotation);
  return `      ${shown.line}\n      ${carets(shown)}\n`;
}

const line = (sign: string, annotation: Annotation): string =>
  `  ${sign} ${annotation.layer}: ${summarise(annotation)}\n`;

const fieldLine = ({ field, before, after }: FieldChange): string =>
  `      ${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}\n`;

function changeText(text: AnnotatedText, { after, fields }: Change): string {
  return `${line('~', after)}${inSentence(text, after)}${fields.map(fieldLine).join('')}`;
}

const findingLine = (word: string, { severity, ruleId, message }: Finding): string =>
  `  ${word} ${severity} ${ruleId}: ${message}\n`;

function documentText(difference: Difference): string {
  const { document, before, after, added, removed, changed, newFindings, goneFindings } = difference;
  return [
    `\n${document} ${signed(countsOf([difference]))}\n`,
    ...added.map((annotation) => line('+', annotation) + inSentence(after, annotation)),
    ...removed.map((annotation) => line('-', annotation) + inSentence(before, annotation)),
    ...changed.map((change) => changeText(after, change)),
    ...newFindings.map((finding) => findingLine('new', finding)),
    ...goneFindings.map((finding) => findingLine('gone', finding)),
  ].join('');
}

/** How F1 has changed; nothing without gold. */
const goldText = ({ scores }: DiffReport): string =>
  scores === undefined ? '' : `\nAgainst the gold standard:\n${changeTable(scores.before, scores.after)}`;

/** The counts alone; nothing where nothing differs. */
export function diffCounts(report: DiffReport): string {
  const { differences } = report;
  if (differences.length === 0) return '';
  const rows = countsByLayer(differences).map(([layer, { added, removed, changed }]) => [
    layer,
    ...[added, removed, changed].map(String),
  ]);
  return table([['layer', 'added', 'removed', 'changed'], ...rows]) + goldText(report);
}

/** The report for people: the counts, then every annotation that differs, in its sentence. */
export const diffText = (report: DiffReport): string =>
  report.differences.length === 0
    ? `The annotations and findings are the same.\n${goldText(report)}`
    : diffCounts(report) + report.differences.map(documentText).join('');
