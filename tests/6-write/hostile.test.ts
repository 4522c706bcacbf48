import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  corpusTei,
  extractWriters,
  formats,
  registerFiles,
  toRecord,
  write,
} from '../../pipeline/6-write/index.ts';
import { teiSchema } from '../../pipeline/bridges/tei-schema.ts';
import { readXml } from '../../pipeline/bridges/xml-reader.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import { LINE_BREAKS } from '../../pipeline/model/line-breaks.ts';
import { registerBuilder } from '../../pipeline/register/index.ts';
import { handMade } from '../support/hand-made.ts';
import { MentionCounts } from '../support/mention-counts.ts';

/** A mention that would end a CDATA section, run in a spreadsheet, or turn the reading direction. */
const HOSTILE = [
  ']]>',
  '&amp;&lt;<script>alert(1)</script>',
  '=cmd("calc")',
  '+1',
  '-1+cmd',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '"; DROP, "x',
  '\u202eevil\u202c',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '\udfff',
  '\ufffe\uffff',
  '𝔄🏛',
  '[^x]: note',
  'one\u2028two\u0085three\tfour\vfive',
  '--> <!-- ]]>',
];

const withMention = (quote: string): CheckedDocument =>
  handMade(`a ${quote} b`, [{ layer: 'legal-act', quote }]);

const contentOf = (name: string, document: CheckedDocument): string =>
  write(
    document,
    formats.filter((format) => format.name === name),
  )[0]?.content ?? '';

/** What no cell may begin with, unless it is a number. */
const RUNS = /^[=+\-@\t\r\n](?![\d.]+$)/;

describe.each(HOSTILE)('a mention %j', (quote) => {
  test('is counted alike in every form', async () => {
    const counting = new MentionCounts();
    counting.add(withMention(quote));
    for (const { form, counts } of await counting.rows())
      if (form !== 'timeml') expect(counts, form).toEqual({ date: 0, figure: 0, 'legal-act': 1 });
  });

  test('leaves XML well-formed, JSON whole, and nothing for a spreadsheet to run', () => {
    const document = withMention(quote);
    const nothing = () => undefined;
    for (const name of ['tei', 'timeml'])
      expect(() =>
        readXml(contentOf(name, document), { open: nothing, text: nothing, close: nothing }),
      ).not.toThrow();
    expect(JSON.parse(contentOf('json', document)).text).toBe(document.text);
    expect(JSON.parse(contentOf('jsonl', document)).text).toBe(document.text);
    const rows = extractWriters.flatMap(({ header, rows: rowsOf }) =>
      parse(header + rowsOf(toRecord(document)), { bom: true, record_delimiter: '\r\n' }),
    );
    expect(rows.flat().filter((cell) => RUNS.test(cell))).toEqual([]);
  });

  test('no line of brat is cut by it', () => {
    const lines = contentOf('brat', withMention(quote)).trimEnd().split(LINE_BREAKS);
    expect(lines.map((line) => line[0])).toEqual(['T', '#']);
    expect(lines[0]?.split('\t')).toHaveLength(3);
  });
});

/** The register as JSON and as a table, and the corpus file, of a document. */
function corpusWide(document: CheckedDocument): { json: string; csv: string; tei: string } {
  const register = registerBuilder([]);
  register.add(toRecord(document));
  const acts = register.build();
  const files = [...registerFiles(acts)];
  const joined = (extension: string): string =>
    files
      .filter(({ path }) => path.endsWith(extension))
      .map(({ content }) => content)
      .join('');
  return { json: joined('.json'), csv: joined('.csv'), tei: [...corpusTei(acts, [document.id])].join('') };
}

describe.each(HOSTILE)('an act named %j in a document of that name', (quote) => {
  const document = handMade(
    `a ${quote} b`,
    [
      {
        layer: 'legal-act',
        quote,
        acts: [quote],
        title: { text: quote, start: 2, end: 2 + quote.length, quoted: false },
      },
    ],
    { id: `${quote}.md` },
  );

  test('leaves the register whole, and the corpus file valid', async () => {
    const { json, csv, tei } = corpusWide(document);
    expect(JSON.parse(json).acts).toHaveLength(1);
    const rows = parse(csv, { bom: true, record_delimiter: '\r\n' });
    expect(rows).toHaveLength(2);
    expect(rows.flat().filter((cell: string) => RUNS.test(cell))).toEqual([]);
    expect((await teiSchema())(tei)).toEqual([]);
    expect(contentOf('web-annotation', document)).toContain('"AnnotationPage"');
  });
});

test('10 MB in one line, in every form', { timeout: 120_000 }, () => {
  const text = '213 of ]]> & 🏛 '.repeat(600_000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(10_000_000);
  const document = handMade(text, [{ layer: 'figure', quote: '213' }]);
  for (const { name } of formats) expect(contentOf(name, document).length, name).toBeGreaterThan(50);
  const record = toRecord(document);
  for (const { path, rows, parquet } of extractWriters) {
    const typed = parquet();
    typed.add(record);
    expect(typed.bytes().length, path).toBeGreaterThan(50);
    expect(rows(record).length, path).toBeLessThan(1000);
  }
});
