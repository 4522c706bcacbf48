import type { Failed } from '../../batch/outcome.ts';
import type { Tally } from '../../batch/tally.ts';
import { table } from '../table.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** How many texts are named that fail by one file. */
const NAMED = 3;

/** Texts that failed for one reason: by themselves, or by a file that they share. */
function failure(failed: readonly Failed[]): string {
  const ids = failed.map(({ id }) => id);
  const named = ids.length <= NAMED ? ids : [...ids.slice(0, NAMED), `${ids.length - NAMED} more`];
  return `${failed.some(({ stands }) => stands) ? '*' : ' '} ${named.join(', ')}: ${failed[0]?.reason}\n`;
}

function failures(failed: readonly Failed[]): string {
  const groups = new Map<string, Failed[]>();
  for (const one of failed) {
    const key = JSON.stringify(
      one.about === undefined ? [one.id] : [one.about, one.reason, one.stands === true],
    );
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].map(failure).join('');
}

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
  if (failed.length > 0) sections.push('Not written:\n', failures(failed));
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
