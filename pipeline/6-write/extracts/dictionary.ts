import type { Meaning } from './meaning.ts';
import { schemaField } from './schema-field.ts';
import type { Column } from './table.ts';

/** What the dictionary needs to know of a table. */
export interface Described {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'meaning'>[];
}

const PREAMBLE = `# The extracts

One row a mention, finding, correction or act, over the whole corpus. The files are RFC 4180 (commas, double quotes, CR LF) in
UTF-8 with a byte-order mark, so that Excel, R and pandas open them as they are (Python's own \`csv\`: encoding \`utf-8-sig\`).
Lists in a cell are parted by "; ". A text that a spreadsheet would take for a formula has an apostrophe before it.

The Parquet files (\`--to parquet\`) have the same columns, typed, without apostrophes: a day is a DATE, and empty outside of the
years 1 to 9999; a decimal is a DECIMAL(38, 9), rounded where the text says more (\`value\` is exact); a list is a LIST of strings.

This dictionary is made from the JSON Schemas of the records, which say more.
`;

/** Text for a cell of a Markdown table. */
const inCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** A sentence ends with a full stop, a phrase with none. */
const joined = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');

/** What a column means, in words, and an example of it. */
function described(meaning: Meaning): { words: string; example: string } {
  if ('words' in meaning) return { words: joined(meaning.words), example: meaning.example };
  const { description, values, example } = schemaField(meaning.schema, meaning.field);
  const named = values.map((value) => `\`${value}\``);
  const oneOf = named.every((name) => description.includes(name)) ? '' : `One of ${named.join(', ')}`;
  return {
    words: joined(description, oneOf, meaning.note ?? ''),
    example: meaning.example ?? String(example ?? ''),
  };
}

function line({ name, type, meaning }: Described['columns'][number]): string {
  const { words, example } = described(meaning);
  return `| \`${name}\` | ${type} | ${inCell(words)} | ${inCell(example)} |\n`;
}

const section = ({ name, about, columns }: Described): string => `
## ${name}

${about}

| column | type | meaning | example |
| --- | --- | --- | --- |
${columns.map(line).join('')}`;

/** The data dictionary of all tables, in Markdown. */
export const dataDictionary = (tables: readonly Described[]): string =>
  PREAMBLE + tables.map(section).join('');
