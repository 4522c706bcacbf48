import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaField } from '../../pipeline/6-write/extracts/schema-field.ts';
import { formats } from '../../pipeline/6-write/index.ts';
import { TABLE_FORMS } from '../../pipeline/batch/corpus-wide.ts';
import { LAYERS } from '../../pipeline/model/layer.ts';

const doc = readFileSync('pipeline/6-write/formats.md', 'utf8');

/** The first table: name, file, what it is. */
const rows = [...doc.matchAll(/^\| `(\w[\w-]*)` *\| (.*?) *\| (.*?) *\|$/gm)].map(
  ([, name, file, about]) => ({
    name,
    file,
    about,
  }),
);

test('pipeline/6-write/formats.md has every format as the program describes it', () => {
  expect(rows.map(({ name }) => name)).toEqual([...formats.map(({ name }) => name), ...TABLE_FORMS]);
  for (const { name, extension, about, companions = [] } of formats) {
    const row = rows.find((one) => one.name === name);
    expect(row?.about).toBe(about);
    for (const one of [extension, ...companions.map((companion) => companion.extension)])
      expect(row?.file).toContain(`\`${one}\``);
  }
});

test('pipeline/6-write/formats.md shows a loader in Python for each program that CI reads with', () => {
  const python = [...doc.matchAll(/^```python\n(.*?)^```/gms)].map(([, block]) => block).join('');
  for (const library of ['pandas', 'duckdb', 'spacy', 'cassis', 'json'])
    expect(python).toMatch(new RegExp(`^(?:import|from) ${library}\\b`, 'm'));
});

test('the labelling interface of Label Studio has every label and relation', () => {
  const [, xml = ''] = /```xml\n(.*?)```/s.exec(doc) ?? [];
  const values = (tag: string) =>
    [...xml.matchAll(new RegExp(`<${tag} value="([^"]+)"/>`, 'g'))].map(([, value]) => value);
  expect(values('Label')).toEqual(LAYERS);
  expect(values('Relation')).toEqual(schemaField('legal-act', 'relations.type').values);
});

test('every command is one that can be copied', () => {
  expect(doc).not.toMatch(/(?<!npx )rubricator (?:annotate|convert|import) /);
});

test('the annotation.conf of brat has every type and relation', () => {
  const [, conf = ''] = /```ini\n(.*?)```/s.exec(doc) ?? [];
  expect(conf).toContain('[entities]\nDate\nFigure\nLegalAct\n[relations]\n');
  const relations = [...conf.matchAll(/^(\S+) Arg1:LegalAct, Arg2:LegalAct$/gm)].map(([, name]) => name);
  expect(relations).toEqual(schemaField('legal-act', 'relations.type').values);
});
