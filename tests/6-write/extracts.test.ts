import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { extractOf, extractWriters, registerFiles, toRecord } from '../../pipeline/6-write/index.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { Register } from '../../pipeline/model/records.ts';
import { annotated } from '../support/annotated.ts';
import { change, corrected, correction } from '../support/corrections.ts';
import { handMade } from '../support/hand-made.ts';
import { specimen } from './specimen.ts';

/** The columns that the tests read one by one. */
type Row = Readonly<Partial<Record<'document' | 'left' | 'text' | 'right' | 'quote' | 'day', string>>>;

/** The rows of an extract over documents, as a reader of RFC 4180 finds them. */
async function rowsOf(name: string, ...documents: readonly CheckedDocument[]): Promise<Row[]> {
  const writer = extractWriters.find(({ path }) => path === `extracts/${name}.csv`);
  if (writer === undefined) throw new Error(`no extract ${name}`);
  let content = '';
  for await (const piece of extractOf(writer, documents.map(toRecord))) content += piece;
  return parse<Row>(content, { columns: true, bom: true, record_delimiter: '\r\n' });
}

describe('extracts', () => {
  test('one header, then the rows of every document', async () => {
    const one = handMade('In 1999.', [{ layer: 'date', quote: '1999' }], { id: 'a.txt' });
    const two = handMade('By 1999, in 1999.', [{ layer: 'date', quote: '1999' }], { id: 'b.txt' });
    const rows = await rowsOf('dates', one, two);
    expect(rows.map((row) => `${row.document} ${row.left}|${row.text}|${row.right}`)).toEqual([
      'a.txt In |1999|.',
      'b.txt By |1999|, in 1999.',
    ]);
  });

  test('page, sentence, offsets in code points, context', async () => {
    const [, row] = await rowsOf('figures', specimen());
    expect(row).toMatchObject({
      page: '1',
      sentence: '3',
      quote: '213\n\n---\n\ncitizens <listed> before 𝟗𝟗',
      text: '213 citizens <listed> before 𝟗𝟗',
      start: '188',
      end: '225',
      value: '213',
      value_decimal: '213',
    });
  });

  test('a cell with line ends is quoted, whichever they are', () => {
    const [writer] = extractWriters;
    const rows = ['a\nb', 'a\rb', 'a\r\nb'].map((quote) =>
      writer?.rows(toRecord(handMade(`x ${quote} y`, [{ layer: 'date', quote }]))),
    );
    expect(rows.map((row) => row?.split(',')[3])).toEqual(['"a\nb"', '"a\rb"', '"a\r\nb"']);
  });

  test('an act with its dates, relations, provisions, identifiers', async () => {
    const [decree, law] = await rowsOf('legal-acts', specimen());
    expect(decree).toMatchObject({
      type: 'decree',
      number: '706/a',
      issuer: 'President',
      dates: 'dated 1999',
      relations: 'enforces a00000000002',
      jurisdiction: 'az',
    });
    expect(law).toMatchObject({
      title: 'On Archives & Records',
      provisions: 'article 109, item 32',
      identifiers: 'akn:/akn/az/act/1999/&',
      parent: 'a00000000001',
    });
  });

  test('durations are figures too', async () => {
    const document = handMade('for 70 years, for two years and a month', [
      { layer: 'date', quote: '70 years', kind: 'duration', timex: { type: 'DURATION', value: 'P70Y' } },
      {
        layer: 'date',
        quote: 'two years and a month',
        kind: 'duration',
        timex: { type: 'DURATION', value: 'P2Y1M' },
      },
    ]);
    expect(await rowsOf('figures', document)).toMatchObject([
      { kind: 'duration', value: '70', unit: 'a', timex_value: 'P70Y' },
      { kind: 'duration', value: '', unit: '', timex_value: 'P2Y1M' },
    ]);
  });

  test('a figure with the nearest date of its sentence', async () => {
    const text = 'In 1999 it had 5 guns, 7 men in 2001. It has 9 cars. By decree 2 of 1998, 3 left.';
    const document = handMade(text, [
      { layer: 'date', quote: '1999', edtf: '1999' },
      { layer: 'figure', quote: '5 guns' },
      { layer: 'figure', quote: '7 men' },
      { layer: 'date', quote: '2001', edtf: '2001' },
      { layer: 'figure', quote: '9 cars' },
      { layer: 'legal-act', quote: 'decree 2 of 1998', id: 'a00000000001' },
      { layer: 'date', quote: '1998', edtf: '1998', parent: 'a00000000001' },
      { layer: 'figure', quote: '3' },
    ]);
    const expected = ['1999', '2001', '', ''].map((date) => ({ sentence_date: date }));
    expect(await rowsOf('figures', document)).toMatchObject(expected);
  });

  test('findings', async () => {
    const document = handMade('a\u0000', [], { id: 'a.txt' });
    expect(await rowsOf('findings', document)).toMatchObject([
      { document: 'a.txt', rule: 'text/not-in-xml', severity: 'warning', line: '1', column: '2' },
    ]);
  });

  test.each([
    ['=cmd()', "'=cmd()"],
    ['+1+cmd()', "'+1+cmd()"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝cmd()', "'＝cmd()"],
    ['-0043-03-15', '-0043-03-15'],
    ['a "b", c', 'a "b", c'],
  ])('%s is no formula', async (quote, cell) => {
    const [row] = await rowsOf('dates', handMade(`x ${quote} y`, [{ layer: 'date', quote }]));
    expect(row?.quote).toBe(cell);
  });

  test('the register as JSON and as a table', () => {
    const acts: Register = {
      formatVersion: '1.0',
      acts: [
        {
          key: 'az.law.on-archives',
          keys: ['az.law.on-archives'],
          type: 'law',
          aliases: ['Archives Act', 'the Act'],
          identifiers: [{ scheme: 'akn', value: '/akn/az', source: 'derived' }],
          relations: [],
          mentions: [{ document: 'a.txt', annotation: 'a00000000001', quote: 'Law' }],
          merged: 'single',
        },
      ],
      possibleDuplicates: [],
    };
    const whole = (register: Register, file: string): string =>
      [...registerFiles(register)]
        .filter(({ path }) => path === `extracts/${file}`)
        .map(({ content }) => content)
        .join('');
    for (const some of [acts, { ...acts, acts: [...acts.acts, ...acts.acts] }, { ...acts, acts: [] }])
      expect(whole(some, 'register.json')).toBe(`${JSON.stringify(some, null, 2)}\n`);
    expect(parse<Row>(whole(acts, 'register.csv'), { columns: true, bom: true })).toMatchObject([
      {
        key: 'az.law.on-archives',
        aliases: 'Archives Act; the Act',
        identifiers: 'akn:/akn/az',
        mentions: '1',
      },
    ]);
  });

  test('a mention that a person has changed, and why', async () => {
    const made = correction('12 men', change('figure', { value: '13' }));
    const document = corrected('It had 12 men.', [{ ...made, why: 'A slip of the pen.' }]);
    expect(await rowsOf('figures', document)).toMatchObject([{ value: '13', corrected: 'changed' }]);
    expect(await rowsOf('corrections', document)).toMatchObject([
      {
        line: '1',
        op: 'change',
        quote: '12 men',
        by: 'A. Reader',
        when: '2025-03-14',
        why: 'A slip of the pen.',
        status: 'kept',
      },
    ]);
  });

  test('a day where the expression is one', async () => {
    const rows = await rowsOf(
      'dates',
      annotated('On 1 May 1999, in June 1999, on or about 3 July 1999, from 1 to 3 May 1998.'),
    );
    expect(rows.map(({ text, day }) => `${text}: ${day}`)).toEqual([
      '1 May 1999: 1999-05-01',
      'June 1999: ',
      'about 3 July 1999: ',
      '1 to 3 May 1998: ',
    ]);
  });
});
