import type { Column } from './table.ts';

/** What the dictionary needs to know of a table. */
export interface Described {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'meaning'>[];
}

const PREAMBLE = `# The extracts

One row a mention, finding or act, over the whole corpus. The files are RFC 4180 (commas, double quotes, CR LF) in UTF-8 with
a byte-order mark, so that Excel, R and pandas open them as they are (Python's own \`csv\`: encoding \`utf-8-sig\`). Lists
in a cell are parted by "; ". A text that a spreadsheet would take for a formula has an apostrophe before it.

The Parquet files (\`--to parquet\`) have the same columns, typed, without apostrophes: a day is a date, and empty outside of the years
1 to 9999; a list is a list.
`;

const section = ({ name, about, columns }: Described): string => `
## ${name}

${about}

| column | type | meaning |
| --- | --- | --- |
${columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.meaning} |\n`).join('')}`;

/** The data dictionary of all tables, in Markdown. */
export const dataDictionary = (tables: readonly Described[]): string =>
  PREAMBLE + tables.map(section).join('');
