import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateRecord } from '../../pipeline/5-check/index.ts';
import { convert, formats, fromRecord, toRecord, write } from '../../pipeline/6-write/index.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { DocumentRecord } from '../../pipeline/model/records.ts';
import { handMade } from '../support/hand-made.ts';
import { hardDocument } from './hard-texts.ts';
import { specimen } from './specimen.ts';

const jsonOf = (document: CheckedDocument): string => {
  const [file] = write(
    document,
    formats.filter(({ name }) => name === 'json'),
  );
  return file?.content ?? '';
};

const read = (document: CheckedDocument): DocumentRecord => JSON.parse(jsonOf(document));

/** The same value with all keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('JSON', () => {
  test('holds what the record holds', () => {
    fc.assert(
      fc.property(hardDocument, (document) => {
        expect(read(document)).toEqual(JSON.parse(JSON.stringify(toRecord(document))));
      }),
    );
  });

  test('offsets count code points: the quote is the slice as Python slices', () => {
    fc.assert(
      fc.property(hardDocument, (document) => {
        const record = read(document);
        const characters = [...record.text];
        expect(record.source.length).toBe(characters.length);
        for (const { start, end } of record.sentences)
          expect(characters.slice(start, end).join('').trim()).not.toBe('');
      }),
    );
    const { text, annotations } = read(specimen());
    for (const { start, end, quote } of annotations) expect([...text].slice(start, end).join('')).toBe(quote);
  });

  test('comes back as it was, in UTF-16 units', () => {
    const record = fromRecord(read(specimen()));
    const { annotations, sentences, pages } = specimen();
    expect(record.annotations).toEqual(annotations);
    expect(record.sentences).toEqual(sentences);
    expect(record.pages).toEqual(pages);
  });

  test('the bytes do not depend on the order in which keys were made', () => {
    const document = specimen();
    const record = read(document);
    // Only the order of keys changes.
    const other = {
      ...record,
      annotations: reversed(record.annotations),
      settings: reversed(record.settings),
    } as DocumentRecord;
    expect(convert(other, formats).map(({ content }) => content)).toEqual(
      write(document, formats).map(({ content }) => content),
    );
  });

  test('one annotation a line, and a final line end', () => {
    const lines = jsonOf(specimen()).split('\n');
    for (const { id } of specimen().annotations)
      expect(lines.filter((line) => line.startsWith(`{"id":"${id}"`))).toHaveLength(1);
    expect(lines.at(-1)).toBe('');
  });

  test('a lone surrogate comes back', () => {
    const document = handMade('a \ud800 b 𝔄 1999', [{ layer: 'date', quote: '1999' }]);
    expect(jsonOf(document)).toContain('"text": "a \\ud800 b 𝔄 1999"');
    expect(read(document).text).toBe(document.text);
    expect(read(document).annotations[0]?.start).toBe(8);
    expect(validateRecord(read(document))).toEqual([]);
  });

  test('people’s own keys named start and end stay as they are', () => {
    const document = handMade('𝔄 1999', [], { metadata: { start: 100, end: { start: 7 } } });
    expect(read(document).source.metadata).toEqual({ start: 100, end: { start: 7 } });
  });

  test('the path of a file is the path of its source', () => {
    const paths = write(specimen(), formats).map(({ path }) => path);
    expect(paths.slice(0, 2)).toEqual(['annals/office.txt.json', 'annals/office.txt.tei.xml']);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
