import type { Finding } from '../../../model/records.ts';
import type { Report, Reporter } from './reporter.ts';

const place = ({ file, line, column }: Finding): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** A finding on one line. */
export const findingLine = (finding: Finding): string =>
  `${place(finding)} · ${finding.severity} · ${finding.ruleId} · ${finding.message}\n`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const count = (findings: readonly Finding[], severity: Finding['severity']): string =>
  counted(findings.filter((finding) => finding.severity === severity).length, severity);

/** How many documents were checked, and how many findings of each severity there are. */
export function sums({ documents, findings }: Report): string {
  const each = (['error', 'warning', 'note'] as const).map((severity) => count(findings, severity));
  return `${counted(documents.length, 'document')} checked: ${each.join(', ')}`;
}

/** The report for people: a line a finding, and the sums. */
export const text: Reporter = {
  print: (report) => `${report.findings.map(findingLine).join('')}${sums(report)}\n`,
};
