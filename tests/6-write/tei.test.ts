import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyOutput } from '../../pipeline/5-check/index.ts';
import { teiContent } from '../../pipeline/5-check/tei/content.ts';
import { toRecord } from '../../pipeline/6-write/index.ts';
import { documentMark } from '../../pipeline/6-write/tei/names.ts';
import { teiSchema } from '../../pipeline/bridges/tei-schema.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import { change, corrected, correction, reject } from '../support/corrections.ts';
import { handMade } from '../support/hand-made.ts';
import { hardDocument } from './hard-texts.ts';
import { MUTANTS, NO_XML, teiOf } from './mutants.ts';
import { SPECIMEN_TEXT, specimen } from './specimen.ts';

/** The names of elements as the record has them, without the mark of their document. */
const unmarked = (tei: string, { id }: CheckedDocument): string => tei.replaceAll(`${documentMark(id)}.`, '');

const bodyOf = (document: CheckedDocument): string =>
  unmarked(/<body.*<\/body>/s.exec(teiOf(document))?.[0] ?? '', document);

/** Findings about the TEI alone; the hard texts have mentions that end anywhere. */
async function teiFindings(document: CheckedDocument): Promise<string[]> {
  const findings = await verifyOutput({ record: toRecord(document), tei: teiOf(document) });
  return findings.filter(({ ruleId }) => ruleId.startsWith('tei/')).map(({ message }) => message);
}

describe('laws of the TEI', () => {
  test('valid, its body the source, its pointers leading somewhere: the specimen', async () => {
    expect(await verifyOutput({ record: toRecord(specimen()), tei: teiOf(specimen()) })).toEqual([]);
  });

  test('the same for every text, with mentions that nest, cross and end anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(hardDocument, async (document) => {
        expect(await teiFindings(document)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('no mention is lost', () => {
    fc.assert(
      fc.property(hardDocument, (document) => {
        const { ids } = teiContent(unmarked(teiOf(document), document));
        expect(document.annotations.filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
    );
  });

  test('a string-range pointer leads to its mention, page breaks left out', () => {
    const tei = unmarked(teiOf(specimen()), specimen());
    const [, from = '', size = ''] = /#string-range\(text,(\d+),(\d+)\)/.exec(tei) ?? [];
    const characters = [...SPECIMEN_TEXT.replace('---', '')];
    const pointed = characters.slice(Number(from), Number(from) + Number(size)).join('');
    expect(pointed).toBe('213\n\n\n\ncitizens <listed> before 𝟗𝟗');
  });
});

describe('the body', () => {
  test('headings make divisions', () => {
    const blocks = (text: string): string[] =>
      bodyOf(handMade(text, [], { format: 'markdown' })).match(/<\/?(?:div|head|p|ab)\b/g) ?? [];
    expect(blocks('# A\n\nOne.\n\n## B\n\nTwo.\n\n# C\n')).toEqual(
      '<div <head </head <p </p <div <head </head <p </p </div </div <div <head </head </div'.split(' '),
    );
  });

  test('an empty text has an empty block', async () => {
    expect(bodyOf(handMade('', []))).toBe('<body xml:id="text"><ab/></body>');
    expect(await teiFindings(handMade('', []))).toEqual([]);
  });

  test('lines of markup have a block of their own, markup on a line stays with its block', () => {
    const text = '# One #\n\n***\n\n- two\n';
    expect(bodyOf(handMade(text, [], { format: 'markdown' }))).toBe(
      '<body xml:id="text"><div><head># <s>One</s> #</head>\n\n<ab type="markup">***</ab>\n\n<ab type="list-item">- <s>two</s></ab>\n</div></body>',
    );
  });

  test('what XML cannot carry is U+FFFD, and a finding says so', () => {
    const document = handMade('a\u0000b \ud800 \u0000', []);
    expect(bodyOf(document)).toContain('a\ufffdb \ufffd \ufffd');
    expect(unmarked(teiOf(document), document)).toContain(
      'subtype="text/not-in-xml" target="#string-range(text,1,1)">U+0000',
    );
  });

  test('a part that crosses a mention gives way to it', () => {
    const document = handMade('the Law “On Acts of 1999” (1999)', [
      {
        layer: 'legal-act',
        quote: 'Law “On Acts of 1999”',
        title: { text: 'On Acts of 19', start: 9, end: 22, quoted: true },
      },
      { layer: 'date', quote: '1999' },
    ]);
    expect(bodyOf(document)).toContain(
      '“On Acts of <date xml:id="d00000000002" when="1999">1999</date>”</rs>',
    );
  });
});

describe('what people have corrected', () => {
  const document = corrected('It had 12 men, 213 rooms & 5 cars.', [
    { ...correction('12 men', change('figure', { value: '13' })), why: 'A slip of the <pen>.' },
    { ...correction('213 rooms', reject('figure')), by: 'B. Reader' },
    correction('7 cars', reject('figure')),
  ]);
  const tei = unmarked(teiOf(document), document);

  test('is in the TEI with who, when and why', () => {
    expect(tei).toMatch(/<measure [^>]*quantity="13"[^>]* ana="#correction\.changed"/);
    expect(tei).toMatch(
      /<note type="change" subtype="kept" target="#f\w+" resp="#person\.1"><date when="2025-03-14"\/>“12 men”: A slip of the &lt;pen&gt;\.<\/note>/,
    );
    expect(tei).toMatch(
      /<note type="reject" subtype="kept" target="#string-range\(text,15,9\)" resp="#person\.2">/,
    );
    expect(tei).toMatch(/<note type="reject" subtype="stale" resp="#person\.1">.*“7 cars”: /);
    expect(tei).toMatch(/<respStmt xml:id="person\.2">\s*<resp>[\w ]+<\/resp>\s*<name>B\. Reader<\/name>/);
  });

  test('is valid, and its pointers lead somewhere', async () => {
    expect(await teiFindings(document)).toEqual([]);
  });
});

describe('values that XML Schema refuses are lowered, or named where nothing is left', () => {
  const attributes = (tei: Record<string, string>): string =>
    /<date xml:id="\w+"([^>]*)>/.exec(
      bodyOf(handMade('then', [{ layer: 'date', quote: 'then', tei }])),
    )?.[1] ?? '';

  test.each([
    [{ when: '1986-06-31' }, ' when="1986-06"'],
    [{ when: '1990-01-20T21:00' }, ' when="1990-01-20T21:00:00"'],
    [{ when: '--08-30' }, ' when="--08-30"'],
    [{ when: '-0044' }, ' when="-0044"'],
    [{ when: '1999', notBefore: '1998' }, ' when="1999"'],
    [{ from: '1991', notBefore: '1990', notAfter: '1999' }, ' from="1991" notAfter="1999"'],
    [{ when: '199X' }, ' ana="#timex.1999"'],
    [{ dur: 'P2W' }, ' dur="P14D"'],
    [{ dur: 'PXY' }, ' ana="#timex.1999"'],
  ])('%o', (tei, expected) => {
    expect(attributes(tei)).toBe(expected);
  });
});

describe('the schema refuses', () => {
  const valid = teiOf(specimen());
  test.each([...MUTANTS, ...NO_XML])('%s', async (_, before, after) => {
    const validate = await teiSchema();
    const mutant = valid.replace(before, after);
    expect(mutant).not.toBe(valid);
    expect(validate(valid)).toEqual([]);
    expect(validate(mutant)).not.toEqual([]);
  });
});
