import type { Finding } from '../../model/records.ts';

const place = ({ file, line, column }: Finding): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

const findingLine = (finding: Finding): string =>
  `${place(finding)} · ${finding.severity} · ${finding.ruleId} · ${finding.message}\n`;

const count = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** The report for people: a line a finding, and the sums. */
export function reportText(documents: number, findings: readonly Finding[]): string {
  const sums = `${count(findings, 'error')} errors, ${count(findings, 'warning')} warnings, ${count(findings, 'note')} notes`;
  return `${findings.map(findingLine).join('')}${documents} documents checked: ${sums}\n`;
}

/** The report for programs. */
export const reportJson = (documents: number, findings: readonly Finding[]): string =>
  `${JSON.stringify({ documents, findings }, undefined, 2)}\n`;
