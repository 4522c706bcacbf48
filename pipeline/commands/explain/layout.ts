import type { Span } from '../../model/span.ts';
import type { Explanation, Verdict } from './explanation.ts';
import { columns, rowsOf } from './rows.ts';

const MARGIN = '  ';

/** The mark under a verdict, in the columns of its row; `…` where it goes on in the next row. */
function underline(text: string, row: Span, verdict: Verdict): string {
  const before = columns(text.slice(row.start, verdict.start));
  const under = columns(text.slice(verdict.start, Math.min(verdict.end, row.end)).trimEnd());
  const mark = verdict.outcome === 'claimed' ? '^' : '-';
  return ' '.repeat(before) + mark.repeat(Math.max(1, under)) + (verdict.end > row.end ? '…' : '');
}

const meaning = (verdict: Verdict): string =>
  verdict.outcome === 'claimed'
    ? `${verdict.value}  [${verdict.rule}]`
    : `no ${verdict.layer}: ${verdict.rule}`;

/** One row of the text with the verdicts that start in it. */
function rowLines(text: string, row: Span, verdicts: readonly Verdict[]): string[] {
  const shown = text.slice(row.start, row.end).replace(/\s/gu, ' ').trimEnd();
  const marks = verdicts.map((verdict) => `${MARGIN}${underline(text, row, verdict)} ${meaning(verdict)}`);
  return [MARGIN + shown, ...marks, ...(marks.length > 0 ? [''] : [])];
}

const findingLine = ({ severity, ruleId, message }: Explanation['findings'][number]): string =>
  `  ${severity} ${ruleId}: ${message}`;

/** The explanation for people: the text with a line of carets under each claim, of hyphens under each rejection. */
export function layoutOf({ text, verdicts, findings, forms }: Explanation): string {
  let next = 0;
  const lines = rowsOf(text).flatMap((row) => {
    const first = next;
    while ((verdicts[next]?.start ?? row.end) < row.end) next++;
    return rowLines(text, row, verdicts.slice(first, next));
  });
  if (verdicts.length === 0) lines.push('', 'Nothing is claimed, and nothing had to be rejected.');
  if (findings.length > 0) lines.push('Findings:', ...findings.map(findingLine), '');
  if (forms.size > 0) lines.push('Rules:', ...[...forms].map(([name, form]) => `  ${name}: ${form}`));
  return `${lines.join('\n').trimEnd()}\n`;
}
