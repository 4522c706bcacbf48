import type { Failed } from '../../batch/outcome.ts';
import type { Tally } from '../../batch/tally.ts';
import { table } from '../table.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const failure = ({ id, reason, stands }: Failed): string => `${stands ? '*' : ' '} ${id}: ${reason}\n`;

/** The summary for people: a table of sums, and what failed. */
export function summaryText(
  { documents, unchanged, mentions, findings, failed }: Tally,
  interrupted: boolean,
): string {
  const rows = [
    ['documents', 'dates', 'figures', 'acts', 'findings', 'failed'],
    [documents, mentions.date, mentions.figure, mentions['legal-act'], findings, failed.length].map(String),
  ];
  const sections = [table(rows)];
  if (unchanged > 0) sections.push(`${plural(unchanged, 'document')} had not changed since the last run.\n`);
  if (failed.length > 0) sections.push('Not written:\n', failed.map(failure).join(''));
  if (failed.some(({ stands }) => stands))
    sections.push('* What an earlier run made of it stands, also in the tables and the register.\n');
  if (interrupted)
    sections.push('Interrupted: the tables and the register were not written. Run again to complete.\n');
  return sections.join('');
}

/** The summary for programs. */
export function summaryJson(
  { documents, unchanged, mentions, findings, failed }: Tally,
  interrupted: boolean,
): string {
  const summary = {
    documents,
    unchanged,
    dates: mentions.date,
    figures: mentions.figure,
    acts: mentions['legal-act'],
    findings,
    failed: failed.map(({ id, reason, stands = false }) => ({ id, reason, stands })),
    interrupted,
  };
  return `${JSON.stringify(summary)}\n`;
}
