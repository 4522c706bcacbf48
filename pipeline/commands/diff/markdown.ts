import type { AnnotatedText } from '../../evaluate/annotated-text.ts';
import { type Counts, countsByLayer, countsOf } from '../../evaluate/counts.ts';
import type { Change, Difference } from '../../evaluate/difference.ts';
import { excerpt } from '../../evaluate/excerpt.ts';
import { MEASURES } from '../../evaluate/score.ts';
import type { Annotation, Finding } from '../../model/records.ts';
import { summarise } from '../../model/summary.ts';
import { changeCells } from '../evaluate/score-table.ts';
import { folded, inBold, moreThanShown, plain, SHOWN, tableOf } from '../markdown.ts';
import type { DiffReport } from './diff-report.ts';

const cells = ({ added, removed, changed }: Counts): string[] => [added, removed, changed].map(String);

const inSentence = (text: AnnotatedText, annotation: Annotation): string => inBold(excerpt(text, annotation));

function changeRow(text: AnnotatedText, { after, fields }: Change): string[] {
  const said = fields.map(
    ({ field, before, after: is }) =>
      `${plain(field)}: <del>${plain(before ?? 'nothing')}</del> ${plain(is ?? 'nothing')}`,
  );
  return ['changed', after.layer, said.join('<br>'), inSentence(text, after)];
}

function rowsOf({ before, after, added, removed, changed }: Difference): string[][] {
  const whole = (word: string, text: AnnotatedText) => (annotation: Annotation) => [
    word,
    annotation.layer,
    plain(summarise(annotation)),
    inSentence(text, annotation),
  ];
  return [
    ...added.map(whole('added', after)),
    ...removed.map(whole('removed', before)),
    ...changed.map((change) => changeRow(after, change)),
  ];
}

const findingRow = (word: string, document: string, { severity, ruleId, message }: Finding): string[] => [
  word,
  plain(document),
  `${severity} ${plain(ruleId)}`,
  plain(message),
];

/** The findings that came and went; nothing where there are none. */
function findings(differences: readonly Difference[]): string {
  const rows = differences.flatMap(({ document, newFindings, goneFindings }) => [
    ...newFindings.map((finding) => findingRow('new', document, finding)),
    ...goneFindings.map((finding) => findingRow('gone', document, finding)),
  ]);
  if (rows.length === 0) return '';
  const list = tableOf(['', 'document', 'finding', 'message'], rows.slice(0, SHOWN));
  return `\n${list}${moreThanShown(rows.length - SHOWN)}`;
}

/** The details of the documents, cut after so many annotations. */
function details(differences: readonly Difference[]): string {
  let room = SHOWN;
  let left = 0;
  const parts = differences.map((difference) => {
    const rows = rowsOf(difference);
    const shown = rows.slice(0, room);
    room -= shown.length;
    left += rows.length - shown.length;
    return shown.length === 0 ? '' : folded(difference.document, ['', 'layer', 'value', 'sentence'], shown);
  });
  return parts.join('') + moreThanShown(left);
}

/** How F1 has changed; nothing without gold. */
const f1 = ({ scores }: DiffReport): string =>
  scores === undefined
    ? ''
    : `\n${tableOf(['F1, per cent', ...MEASURES], changeCells(scores.before, scores.after))}`;

/** The report as a comment on a pull request: counts, F1 and findings in tables, the sentences folded away. */
export function diffMarkdown(report: DiffReport): string {
  const { differences } = report;
  if (differences.length === 0) return `### Annotations: no change\n${f1(report)}`;
  const { added, removed, changed } = countsOf(differences);
  return [
    `### Annotations: ${added} added, ${removed} removed, ${changed} changed\n\n`,
    tableOf(
      ['layer', 'added', 'removed', 'changed'],
      countsByLayer(differences).map(([layer, counts]) => [layer, ...cells(counts)]),
    ),
    '\n',
    tableOf(
      ['document', 'added', 'removed', 'changed'],
      differences.map((difference) => [plain(difference.document), ...cells(countsOf([difference]))]),
    ),
    f1(report),
    findings(differences),
    details(differences),
  ].join('');
}
