import type { Finding } from '../../../model/records.ts';
import type { Report } from './reporter.ts';

/** “1 warning”, “2 warnings” */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'note'];

/** How many findings there are of a severity. */
export const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** How many documents were checked, and how many findings of each severity there are. */
export function sums({ documents, findings, known }: Report): string {
  const each = SEVERITIES.map((severity) => counted(countOf(findings, severity), severity));
  const rest = known === 0 ? '' : `, and ${known} of the baseline`;
  return `${counted(documents.length, 'document')} checked: ${each.join(', ')}${rest}`;
}
