import { describe, expect, test } from 'vitest';
import { validateRecord, verifyOutput, type WrittenDocument } from '../../pipeline/5-check/index.ts';
import { toRecord } from '../../pipeline/6-write/index.ts';
import { teiOf } from '../6-write/mutants.ts';
import { SPECIMEN_TEXT, specimen } from '../6-write/specimen.ts';

const RECORD = JSON.stringify(toRecord(specimen()));
const TEI = teiOf(specimen());
const SOURCE = { text: SPECIMEN_TEXT, sha256: specimen().sha256 };

const written = (changes: Partial<WrittenDocument>): WrittenDocument => ({
  record: JSON.parse(RECORD),
  tei: TEI,
  source: SOURCE,
  ...changes,
});

const record = (before: string, after: string): Partial<WrittenDocument> => {
  expect(RECORD).toContain(before);
  return { record: JSON.parse(RECORD.replace(before, after)) };
};

const tei = (before: string | RegExp, after: string): Partial<WrittenDocument> => ({
  tei: TEI.replace(before, after),
});

describe('a record', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['none at all', 7, 'schema/record', /^the record is 7; it must be object/],
    [
      'another version of the format',
      record('"formatVersion":"1.0"', '"formatVersion":"0.9"').record,
      'schema/format-version',
      /^formatVersion is "0.9"/,
    ],
    [
      'a wrong value',
      record('"value":"27"', '"value":"27,0"').record,
      'schema/record',
      /^“27 of the 213[^”]*” \(f00000000004\): annotations\.3\.value is "27,0"/,
    ],
  ])('%s', (_, value, ruleId, message) => {
    expect(validateRecord(value)).toMatchObject([
      { ruleId, severity: 'error', message: expect.stringMatching(message) },
    ]);
  });
});

describe('an output', () => {
  test('as it was written has no findings', async () => {
    expect(await verifyOutput(written({}))).toEqual([]);
  });

  test.each<[string, Partial<WrittenDocument>, string, RegExp]>([
    ['a quote changed', record('"quote":"1 Feb', '"quote":"2 Feb'), 'text/quote-is-slice', /not the quote/],
    ['an offset moved', record('"start":107', '"start":108'), 'text/quote-is-slice', /not the quote/],
    [
      'an id that another mention has',
      record('"id":"f00000000006"', '"id":"f00000000004"'),
      'links/unique-id',
      /has the id f00000000004/,
    ],
    [
      'a parent that is not there',
      record('"parent":"a00000000001"', '"parent":"a0000000000a"'),
      'links/resolves',
      /names a0000000000a as its parent/,
    ],
    ['a page too few', record('"n":2', '"n":3'), 'pages/as-many-as-separators', /2 pages do not fit/],
    [
      'a source that has changed',
      { source: { text: SPECIMEN_TEXT.replace('213', '214'), sha256: '' } },
      'source/unchanged',
      /: " of the 213\\n.*" is now " of the 214/,
    ],
    [
      'a source that has changed, beside a record that contradicts itself',
      {
        ...record(`"sha256":"${SOURCE.sha256}"`, `"sha256":"${'1'.repeat(64)}"`),
        source: { text: SPECIMEN_TEXT.replace('213', '214'), sha256: '' },
      },
      'source/unchanged',
      /^The source or its record, .*\.json, has changed .*cannot be known/,
    ],
    ['a TEI with a letter lost', tei('was signed', 'was igned'), 'tei/is-source', /has ".*was igned/],
    ['a TEI with a page break lost', tei('<pb n="2"/>', ''), 'tei/is-source', /instead of ".*---/],
    [
      'a TEI with an unknown element',
      tei('<s>', '<s><x/>'),
      'tei/valid',
      /^The TEI is not valid at .*: Did not expect element x/,
    ],
    ['a TEI that is not well-formed', tei('</s>', ''), 'tei/well-formed', /^The TEI is no well-formed XML: /],
    [
      'a TEI with a pointer to nowhere',
      tei(/ref="#\w+\.b\.az\.law\.on-archives"/, 'ref="#b.nothing"'),
      'tei/pointers',
      /points to #b\.nothing/,
    ],
    [
      'a TEI with a range past its end',
      tei(/#string-range\((\w+\.text),\d+,/, '#string-range($1,9999,'),
      'tei/pointers',
      /points to #string-range\(\w+\.text,9999,/,
    ],
  ])('%s', async (_, changes, ruleId, message) => {
    const findings = await verifyOutput(written(changes));
    expect(findings.map((finding) => finding.ruleId)).toContain(ruleId);
    const [first] = findings.filter((finding) => finding.ruleId === ruleId);
    expect(first?.message).toMatch(message);
    expect(first?.severity).toBe('error');
  });

  test('offsets of findings are code points', async () => {
    const [finding] = await verifyOutput(written(record('"quote":"1 Feb', '"quote":"2 Feb')));
    expect(finding).toMatchObject({ start: 107, end: 122, file: 'annals/office.txt.json' });
  });
});
