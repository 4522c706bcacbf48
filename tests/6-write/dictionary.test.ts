import { describe, expect, test } from 'vitest';
import { schemaField } from '../../pipeline/6-write/extracts/schema-field.ts';
import { dictionaryFile, extractWriters } from '../../pipeline/6-write/index.ts';
import { validator } from '../../pipeline/bridges/ajv.ts';

/** What an example of each type looks like. */
const TYPES: Readonly<Record<string, RegExp>> = {
  string: /\S/,
  integer: /^\d+$/,
  decimal: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  day: /^\d{4}-\d\d-\d\d$/,
  list: /\S/,
};

const { content } = dictionaryFile();

/** The rows of the dictionary: table, column, type, meaning, example. */
const rows = content
  .split('\n## ')
  .slice(1)
  .flatMap((section) => {
    const [table = ''] = section.split('\n');
    return [...section.matchAll(/^\| `(\w+)` \| (\w+) \| (.*) \| (.*) \|$/gm)].map(
      ([, column = '', type = '', meaning = '', example = '']) => ({ table, column, type, meaning, example }),
    );
  });

describe('the data dictionary', () => {
  test('has every column of every table', () => {
    expect(new Set(rows.map(({ table }) => table))).toEqual(
      new Set(['dates', 'figures', 'legal-acts', 'register', 'findings', 'corrections']),
    );
    for (const { path, header } of extractWriters)
      expect(
        rows.filter(({ table }) => path === `extracts/${table}.csv`).map(({ column }) => column),
      ).toEqual(header.replace('\ufeff', '').trim().split(','));
  });

  test.each(rows)('$table.$column: $type, $example', ({ type, meaning, example }) => {
    expect(meaning).toMatch(/\w.*\.$/);
    expect(example).toMatch(TYPES[type] ?? /^$/);
  });

  test('takes its words from the schemas', () => {
    const { description, example } = schemaField('figure', 'unit');
    expect(content).toContain(`| \`unit\` | string | ${description} | ${example} |`);
    expect(() => schemaField('figure', 'unitt')).toThrow(/no field unitt/);
  });
});

test('the examples of the schemas are what the schemas allow', () => {
  const fields = ['kind', 'edtf', 'earliest', 'latest', 'resolution'] as const;
  const values = Object.fromEntries(fields.map((name) => [name, schemaField('date', name).example]));
  const rest = {
    id: 'd0c5f1e9a2b7',
    layer: 'date',
    start: 0,
    end: 1,
    quote: '1',
    text: '1',
    certainty: 'stated',
  };
  const timex = {
    type: schemaField('date', 'timex.type').example,
    value: schemaField('date', 'timex.value').example,
  };
  expect(
    validator('date')({
      ...rest,
      ...values,
      timex,
      tei: {},
      rule: schemaField('common', 'mention.rule').example,
    }),
  ).toEqual([]);
});
