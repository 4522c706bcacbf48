import type { Excerpt } from '../model/excerpt.ts';

/** A comment on a pull request holds 65,536 characters: so many mentions in their sentences fit in any case. */
export const SHOWN = 100;

/** Text that Markdown and HTML leave as it is, on one line. */
export const plain = (text: string): string =>
  text.replace(/\s/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&@:/]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A table of cells that are Markdown already. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  row(head) + row(head.map(() => '---')) + rows.map(row).join('');

/** A sentence with its mention in bold. */
export const inBold = ({ line, start, end }: Excerpt): string =>
  `${plain(line.slice(0, start))}<b>${plain(line.slice(start, end))}</b>${plain(line.slice(end))}`;

export const moreThanShown = (left: number): string => (left > 0 ? `\n${left} more are not shown.\n` : '');

/** A table that is folded away under its summary. */
export const folded = (
  summary: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => `\n<details><summary>${plain(summary)}</summary>\n\n${tableOf(head, rows)}\n</details>\n`;
