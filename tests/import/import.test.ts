import { describe, expect, test } from 'vitest';
import { fromString } from '../../pipeline/1-read/index.ts';
import { formats, write } from '../../pipeline/6-write/index.ts';
import { annotate } from '../../pipeline/annotate.ts';
import { validator } from '../../pipeline/bridges/ajv.ts';
import { correctionsBetween, ImportError, READERS } from '../../pipeline/import/index.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import { specimen } from '../6-write/specimen.ts';
import { handMade } from '../support/hand-made.ts';

const SIGNATURE = { by: 'A. Reader', when: '2025-03-14' };

const TEXT = '🏛 In room 213 of the office, from 24 June 2015 on, 40 people worked.';

const document = (): CheckedDocument =>
  handMade(TEXT, [
    { layer: 'figure', quote: '213' },
    { layer: 'date', quote: '24 June 2015' },
    { layer: 'figure', quote: '40 people' },
  ]);

/** What a format writes; Label Studio’s prediction as the annotation that a person has accepted. */
function written(format: string, of: CheckedDocument): string {
  const wanted = formats.filter(({ name }) => name === format);
  return (write(of, wanted)[0]?.content ?? '').replace('"predictions"', '"annotations"');
}

/** The corrections, each as `corrections/` takes it. */
function imported(format: string, content: string, of = document()) {
  const corrections = correctionsBetween(of, READERS[format]?.(content, of.id) ?? [], SIGNATURE);
  for (const correction of corrections) expect(validator('correction')(correction)).toEqual([]);
  return corrections;
}

/** The file with exactly one place edited. */
function edited(content: string, before: string | RegExp, after: string): string {
  const changed = content.replace(before, after);
  expect(changed).not.toBe(content);
  return changed;
}

describe.each(Object.keys(READERS))('%s', (format) => {
  test('a file that nobody has edited corrects nothing', () => {
    expect(imported(format, written(format, document()))).toEqual([]);
    expect(imported(format, written(format, specimen()), specimen())).toEqual([]);
  });

  test('a file of another text is refused', () => {
    const other = handMade(`More. ${TEXT}`, [{ layer: 'figure', quote: '40 people' }]);
    expect(() => imported(format, written(format, other))).toThrow(ImportError);
  });

  test('what is no such file is refused, or has no mentions', () => {
    expect(() => imported(format, format === 'brat' ? 'T1 x' : '{')).toThrow(ImportError);
    if (format !== 'brat') expect(() => imported(format, '{}')).toThrow(ImportError);
  });
});

describe('brat', () => {
  const ann = written('brat', document());

  test('a mention that is gone is rejected, where it stood', () => {
    expect(imported('brat', edited(ann, /^T1\t.*\n/m, ''))).toEqual([
      {
        op: 'reject',
        layer: 'figure',
        target: {
          exact: '213',
          prefix: '🏛 In room ',
          suffix: ' of the office, from 24 June 201',
          occurrence: 1,
        },
        ...SIGNATURE,
      },
    ]);
  });

  test('a mention with other ends is changed', () => {
    expect(
      imported('brat', edited(ann, /^(T3\t\S+ \d+) (\d+)\t40 people/m, '$1 65\t40 people work')),
    ).toMatchObject([{ op: 'change', target: { exact: '40 people' }, fields: { quote: '40 people work' } }]);
  });

  test('a note with fields changes them; any other note says nothing', () => {
    const note = (words: string): string => edited(ann, /(AnnotatorNotes T2\t).*( \[)/, `$1${words}$2`);
    expect(imported('brat', note('edtf=2014-06-24; kind=date'))).toMatchObject([
      { op: 'change', layer: 'date', fields: { edtf: '2014-06-24', kind: 'date' } },
    ]);
    expect(imported('brat', note('really?'))).toEqual([]);
  });

  test('a mention that was deleted and marked anew in its place is the one that it was', () => {
    const anew = edited(ann, /(AnnotatorNotes T1\t).*\n/, '$1\n');
    expect(imported('brat', anew)).toEqual([]);
    expect(imported('brat', edited(ann, /(AnnotatorNotes T1\t).*\n/, '$1value=214\n'))).toMatchObject([
      { op: 'change', target: { exact: '213' }, fields: { value: '214' } },
    ]);
  });

  test('a new mention is added; another layer is rejected and added', () => {
    const more = `${ann}T9\tLegalAct 2 4\tIn\n#9\tAnnotatorNotes T9\ttype=law\n`;
    expect(imported('brat', more)).toMatchObject([
      { op: 'add', layer: 'legal-act', target: { exact: 'In' }, fields: { type: 'law' } },
    ]);
    expect(imported('brat', edited(ann, 'T1\tFigure', 'T1\tDate'))).toMatchObject([
      { op: 'reject', layer: 'figure', target: { exact: '213' } },
      { op: 'add', layer: 'date', target: { exact: '213' } },
    ]);
  });
});

describe('Web Annotation, as other programs write it', () => {
  const page = JSON.parse(written('web-annotation', document()));

  test.each([
    ['a bare list', page.items],
    ['a collection', { type: 'AnnotationCollection', first: page }],
  ])('%s', (_, value) => {
    expect(imported('web-annotation', JSON.stringify(value))).toEqual([]);
  });

  test('one body and one selector outside of lists', () => {
    const [{ body, target }] = page.items;
    const [position] = target.selector;
    const plain = { ...page.items[0], body: body[0], target: { ...target, selector: position } };
    expect(imported('web-annotation', JSON.stringify([plain, ...page.items.slice(1)]))).toEqual([]);
  });
});

test('Web Annotation: a changed value', () => {
  const page = JSON.parse(written('web-annotation', document()));
  page.items[1].body[1].value = 'edtf=2014';
  page.items.splice(0, 1);
  expect(imported('web-annotation', JSON.stringify(page))).toMatchObject([
    { op: 'reject', target: { exact: '213' } },
    { op: 'change', target: { exact: '24 June 2015' }, fields: { edtf: '2014' } },
  ]);
});

describe('a mention that is marked without a value', () => {
  const WORDS =
    'In the year 1987 some dozen officers, and forty-two of them twice, broke the Pact of Hope (a Ruritanian bargain) at dusk.';
  const added = (type: string, words: string): unknown => {
    const before = handMade(WORDS, []);
    const start = WORDS.indexOf(words);
    const ann = `T1\t${type} ${start} ${start + words.length}\t${words}\n`;
    const [correction] = imported('brat', ann, before);
    const { settledCorrections } = annotate({
      ...fromString(WORDS),
      corrections: correction ? [{ line: 1, correction }] : [],
    });
    expect(settledCorrections).toMatchObject([{ status: 'kept' }]);
    return correction?.fields;
  };

  test.each([
    ['Date', 'the year 1987', { kind: 'date', edtf: '1987' }],
    ['Date', 'dusk', { timex: 'XXXX', certainty: 'ambiguous' }],
    ['Figure', 'forty-two', { kind: 'count', value: '42' }],
    ['Figure', 'bargain', { min: '1', approximation: 'vague', certainty: 'ambiguous' }],
    ['LegalAct', 'Pact of Hope', { type: 'treaty' }],
    ['LegalAct', 'a Ruritanian bargain', { type: 'law', certainty: 'ambiguous' }],
  ])('%s “%s” takes what its words say, and holds', (type, words, fields) => {
    expect(added(type, words)).toMatchObject(fields);
  });
});

test('Label Studio: of an export of many tasks, that of the document', () => {
  const [task] = JSON.parse(written('label-studio', document()));
  const other = { ...task, data: { ...task.data, document: 'other.md' }, annotations: [] };
  expect(imported('label-studio', JSON.stringify([other, task]))).toEqual([]);
  expect(() => imported('label-studio', JSON.stringify([other, other]))).toThrow(/0 of its 2 tasks/);
});

test('Label Studio: only what a person has annotated counts', () => {
  const task = written('label-studio', document());
  expect(() => imported('label-studio', task.replace('"annotations"', '"predictions"'))).toThrow(/no person/);
  const label = edited(task, '"figure"', '"date"');
  expect(imported('label-studio', label).map(({ op, layer }) => `${op} ${layer}`)).toEqual([
    'reject figure',
    'add date',
  ]);
});
