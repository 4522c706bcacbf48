import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { extractWriters, formats, toRecord, write } from '../../pipeline/6-write/index.ts';
import { readXml } from '../../pipeline/bridges/xml-reader.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import { handMade } from '../support/hand-made.ts';
import { hardDocument } from './hard-texts.ts';
import { SPECIMEN_TEXT, specimen } from './specimen.ts';

/** The files of one format, by their order. */
function filesOf(name: string, document: CheckedDocument): string[] {
  const wanted = formats.filter((format) => format.name === name);
  if (wanted.length === 0) throw new Error(`no format ${name}`);
  return write(document, wanted).map(({ content }) => content);
}

const first = (name: string, document: CheckedDocument): string => filesOf(name, document)[0] ?? '';

const CHARACTERS = [...SPECIMEN_TEXT];
const inPoints = (start: number, end: number): string => CHARACTERS.slice(start, end).join('');
const QUOTES = specimen().annotations.map(({ quote }) => quote);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Spans {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

interface WebPage {
  readonly items: readonly {
    readonly id: string;
    readonly target: {
      readonly selector: readonly [
        { readonly start: number; readonly end: number },
        { readonly exact: string; readonly prefix: string; readonly suffix: string },
      ];
    };
  }[];
}

interface Cas {
  readonly '%FEATURE_STRUCTURES': readonly {
    readonly '%TYPE': string;
    readonly begin: number;
    readonly end: number;
    readonly value?: string;
  }[];
}

interface Task {
  readonly predictions: readonly {
    readonly result: readonly {
      readonly type: string;
      readonly value: { readonly start: number; readonly end: number };
    }[];
  }[];
}

const bratMentions = (ann: string): string[][] =>
  ann
    .split('\n')
    .filter((line) => line.startsWith('T'))
    .map((line) => line.split('\t'));

describe('the specimen, in each format’s own unit', () => {
  test('jsonl: code points', () => {
    const { text, spans }: Spans = JSON.parse(first('jsonl', specimen()));
    expect(text).toBe(SPECIMEN_TEXT);
    expect(spans.map(({ start, end }) => inPoints(start, end))).toEqual(QUOTES);
    expect(first('jsonl', specimen()).split('\n')).toHaveLength(2);
  });

  test('web-annotation: code points, and quotes with their surroundings', () => {
    const { items }: WebPage = JSON.parse(first('web-annotation', specimen()));
    expect(items.map(({ target: { selector } }) => inPoints(selector[0].start, selector[0].end))).toEqual(
      QUOTES,
    );
    for (const { target } of items) {
      const { exact, prefix, suffix } = target.selector[1];
      expect(SPECIMEN_TEXT).toContain(prefix + exact + suffix);
    }
    expect(items[0]?.id).toBe('annals/office.txt.anno.jsonld#a00000000001');
  });

  test('cas-json: UTF-16 units', () => {
    const cas: Cas = JSON.parse(first('cas-json', specimen()));
    const entities = cas['%FEATURE_STRUCTURES'].filter(({ value }) => value !== undefined);
    expect(entities.map(({ begin, end }) => SPECIMEN_TEXT.slice(begin, end))).toEqual(QUOTES);
  });

  test('label-studio: code points', () => {
    const [task]: [Task] = JSON.parse(first('label-studio', specimen()));
    const regions = task.predictions[0]?.result.filter(({ type }) => type === 'labels') ?? [];
    expect(regions.map(({ value }) => inPoints(value.start, value.end))).toEqual(QUOTES);
    expect(task.predictions[0]?.result.filter(({ type }) => type === 'relation')).toHaveLength(1);
  });

  test('brat: code points, fragments over line ends, the text beside it', () => {
    const [ann = '', txt] = filesOf('brat', specimen());
    expect(txt).toBe(SPECIMEN_TEXT);
    const mentions = bratMentions(ann);
    expect(mentions).toHaveLength(QUOTES.length);
    for (const [, place = '', text = ''] of mentions) {
      const fragments = place.replace(/^\w+ /, '').split(';');
      expect(
        fragments
          .map((fragment) => inPoints(...(fragment.split(' ').map(Number) as [number, number])))
          .join(' '),
      ).toBe(text);
      expect(text).not.toMatch(/[\r\n]/);
    }
    expect(ann).toContain('Figure 178 191;198 206\t27 of the 213 citizens');
    expect(ann).toContain('R1\tenforces Arg1:T1 Arg2:T2');
  });

  test('json, csv and parquet: code points, one row a mention', async () => {
    const record = toRecord(specimen());
    const { annotations }: { annotations: Place[] } = JSON.parse(first('json', specimen()));
    expect(annotations.map(({ start, end }) => inPoints(start, end))).toEqual(QUOTES);
    const found: Place[][] = [[], []];
    for (const { path, header, rows, parquet } of extractWriters.slice(0, 3)) {
      const typed = parquet();
      typed.add(record);
      found[0]?.push(
        ...parse<Place>(header + rows(record), { columns: true, bom: true, record_delimiter: '\r\n' }),
      );
      const read = await parquetReadObjects({ file: new Uint8Array(typed.bytes()).buffer });
      found[1]?.push(...read.map(({ start, end, quote }) => ({ start, end, quote })));
      expect(path).toMatch(/^extracts\/(?:dates|figures|legal-acts)\.csv$/);
    }
    for (const table of found) {
      expect(table.map(({ quote }) => quote).sort()).toEqual([...QUOTES].sort());
      for (const { start, end, quote } of table) expect(inPoints(Number(start), Number(end))).toBe(quote);
    }
  });

  test('timeml: the text with its TIMEX3 elements', () => {
    const document = handMade(
      'On 1 May 1999 & before.',
      [{ layer: 'date', quote: '1 May 1999', timex: { type: 'DATE', value: '1999-05-01' } }],
      { settings: { referenceDate: '2001-02-03' } },
    );
    const tml = first('timeml', document);
    expect(tml).toContain(
      '<TEXT>On <TIMEX3 tid="t1" type="DATE" value="1999-05-01">1 May 1999</TIMEX3> &amp; before.</TEXT>',
    );
    expect(tml).toContain('functionInDocument="CREATION_TIME">2001-02-03</TIMEX3>');
  });

  test('footnotes: a mark behind each mention, inner before outer', () => {
    const notes = first('footnotes', specimen());
    expect(notes).toContain('(1 February 1999[^d00000000003])[^a00000000001] was signed');
    expect(notes.match(/^\[\^\w+\]: /gm)).toHaveLength(QUOTES.length);
  });
});

describe('footnotes are read as such', () => {
  const noted = (text: string, ...quotes: string[]): string => {
    const annotations = quotes.map((quote) => ({ layer: 'date' as const, quote }));
    const [body = ''] = first('footnotes', handMade(text, annotations, { format: 'markdown' })).split(
      /\n\n\[\^\w+\]: /,
    );
    return body.replace(/\[\^\w+\]/g, '†');
  };

  test.each([
    ['In `1999`.', ['1999'], 'In `1999`†.'],
    ['In `1999 and` 2001.', ['1999', '2001'], 'In `1999 and`† 2001†.'],
    ['In `1999`.', ['`1999`'], 'In `1999`†.'],
    ['In ``19`99`` of 2001', ['19`99', '2001'], 'In ``19`99``† of 2001†'],
    ['In \\`1999\\` of `2001', ['1999', '2001'], 'In \\`1999†\\` of `2001†'],
    ['In \\`1999` of `2001', ['1999', '2001'], 'In \\`1999†` of `2001†'],
    [
      '<div>\nIn 1999 and 2001.\n</div>\n\nIn 2003.',
      ['1999', '2001', '2003'],
      '<div>\nIn 1999 and 2001.\n</div>\n\n††\n\nIn 2003†.',
    ],
    ['<b>In 1999</b> it', ['1999'], '<b>In 1999†</b> it'],
    ['<ins>\nIn 1999\n</ins>', ['1999'], '<ins>\nIn 1999\n</ins>\n\n†'],
  ])('%j', (text, quotes, body) => {
    expect(noted(text, ...quotes)).toBe(body);
  });

  test('words of notes are no Markdown', () => {
    const text = 'The Act on *Stars*, [1999] &amp; <b>, of `2001`';
    const document = handMade(text, [{ layer: 'legal-act', quote: text }]);
    expect(first('footnotes', document)).toContain(
      '**The Act on \\*Stars\\*, \\[1999\\] \\&amp; \\<b\\>, of \\`2001\\`** — law',
    );
  });
});

describe('every text', () => {
  test('as many mentions in every format; the text whole', () => {
    fc.assert(
      fc.property(hardDocument, (document) => {
        const { length } = document.annotations;
        const jsonl: Spans = JSON.parse(first('jsonl', document));
        const web: WebPage = JSON.parse(first('web-annotation', document));
        const cas: Cas = JSON.parse(first('cas-json', document));
        const [task]: [Task] = JSON.parse(first('label-studio', document));
        expect([
          jsonl.spans.length,
          web.items.length,
          cas['%FEATURE_STRUCTURES'].filter(({ value }) => value !== undefined).length,
          task.predictions[0]?.result.length,
          bratMentions(first('brat', document)).length,
        ]).toEqual([length, length, length, length, length]);
        expect(jsonl.text).toBe(document.text);
      }),
    );
  });

  test('TimeML is well-formed', () => {
    fc.assert(
      fc.property(hardDocument, (document) => {
        let text = '';
        readXml(first('timeml', document), {
          open: () => undefined,
          close: () => undefined,
          text: (part) => {
            text += part;
          },
        });
        expect(text.length).toBeGreaterThanOrEqual(document.text.length);
      }),
    );
  });
});
