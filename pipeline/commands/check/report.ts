import type { Finding } from '../../model/records.ts';

const place = ({ file, line, column }: Finding): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

const findingLine = (finding: Finding): string =>
  `${place(finding)} · ${finding.severity} · ${finding.ruleId} · ${finding.message}\n`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const count = (findings: readonly Finding[], severity: Finding['severity']): string =>
  counted(findings.filter((finding) => finding.severity === severity).length, severity);

/** The report for people: a line a finding, and the sums. */
export function reportText(documents: number, findings: readonly Finding[]): string {
  const sums = (['error', 'warning', 'note'] as const)
    .map((severity) => count(findings, severity))
    .join(', ');
  return `${findings.map(findingLine).join('')}${counted(documents, 'document')} checked: ${sums}\n`;
}

/** The report for programs. */
export const reportJson = (documents: number, findings: readonly Finding[]): string =>
  `${JSON.stringify({ documents, findings }, undefined, 2)}\n`;
