import { describe, expect, test } from 'vitest';
import { fromString } from '../../pipeline/1-read/index.ts';
import { formats, recordMark, toRecord, write } from '../../pipeline/6-write/index.ts';
import { annotate } from '../../pipeline/annotate.ts';
import { validator } from '../../pipeline/bridges/ajv.ts';
import { correctionsBetween, ImportError, type Imported, READERS } from '../../pipeline/import/index.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import { BREAKING } from '../../pipeline/model/line-breaks.ts';
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

const readBack = (format: string, content: string, of: CheckedDocument, annotator?: string): Imported => {
  const read = READERS[format];
  if (read === undefined) throw new Error(`no reader of ${format}`);
  return correctionsBetween(of, read(content, { id: of.id, text: of.text, annotator }), SIGNATURE);
};

/** The corrections, each as `corrections/` takes it; nothing else was said. */
function imported(format: string, content: string, of = document()) {
  const { corrections, left } = readBack(format, content, of);
  expect(left).toEqual([]);
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

  test.each(['T1 x', '{', '{}', 'rubbish\n', 'a,b\n1,2\n'])(
    'what is no such file is refused: %j',
    (content) => {
      expect(() => imported(format, content)).toThrow(ImportError);
    },
  );

  test('the file of one format is none of another', () => {
    for (const other of Object.keys(READERS).filter((name) => name !== format))
      expect(() => imported(format, written(other, document()))).toThrow(ImportError);
  });

  test('a file with no mention is told from a person who has seen all', () => {
    const none = handMade(TEXT, []);
    expect(readBack(format, written(format, none), none).allGone).toBe(false);
    expect(readBack(format, written(format, none), document()).allGone).toBe(true);
    expect(readBack(format, written(format, document()), document()).allGone).toBe(false);
  });

  test('every line end that a reader may know comes back within a mention', () => {
    const text = `It was ${BREAKING.map((sign) => `1${sign}May`).join(', then ')}.`;
    const of = handMade(
      text,
      BREAKING.map((sign) => ({ layer: 'date', quote: `1${sign}May` })),
    );
    expect(imported(format, written(format, of), of)).toEqual([]);
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

  const note = (words: string, n = 2): string =>
    edited(ann, new RegExp(`(AnnotatorNotes T${n}\\t).*( \\[)`), `$1${words}$2`);

  test.each<[string, number, string, object]>([
    ['fields', 2, 'edtf=2014-06-24; kind=date', { fields: { edtf: '2014-06-24', kind: 'date' } }],
    ['why', 2, 'edtf=2014; why=So printed', { fields: { edtf: '2014' }, why: 'So printed' }],
    ['an empty value takes a field away', 1, 'value=; min=2', { fields: { value: null, min: '2' } }],
    ['another value in the line that is shown', 2, 'date 2014-06-24', { fields: { edtf: '2014-06-24' } }],
    ['another number there', 1, 'count 214', { fields: { value: '214' } }],
    ['another kind there', 1, 'age 1', { fields: { kind: 'age' } }],
  ])('a note: %s', (_, n, words, correction) => {
    expect(imported('brat', note(words, n))).toMatchObject([{ op: 'change', ...correction }]);
  });

  test('a note that says what was known corrects nothing', () => {
    expect(imported('brat', note('edtf=1999; kind=date'))).toEqual([]);
  });

  test.each<[string, RegExp]>([
    ['really?', /^“24 June 2015”: its note “really\?” says no field=value$/],
    ['date 1999, or so', /says no field=value/],
    ['edft=2014', /unknown key “edft”/],
    ['value=12', /unknown key “value”/],
    ['edtf=2014; or later', /“or later” is no field=value/],
    ['edtf=2014; edtf=2015', /edtf= is given twice/],
    ['quote=June', /said by its ends/],
  ])('a note that cannot be read is named, and changes nothing: %s', (words, message) => {
    const { corrections, left } = readBack('brat', note(words), document());
    expect(corrections).toEqual([]);
    expect(left).toEqual([expect.stringMatching(message)]);
  });

  test('words behind the note are named too; beside another change they are its reason', () => {
    const behind = edited(ann, /(AnnotatorNotes T1\t.*)/, '$1 no figure?');
    expect(readBack('brat', behind, document()).left).toHaveLength(1);
    const moved = edited(note('of them', 3), /^(T3\t\S+ \d+) (\d+)\t40 people/m, '$1 65\t40 people work');
    expect(imported('brat', moved)).toMatchObject([{ fields: { quote: '40 people work' }, why: 'of them' }]);
  });

  test('what corrections do not know is named', () => {
    const more = 'E1\tDate:T2\nA1\tSure T2\nN1\tReference T2 x:1\tx\n*\tSame T1 T2\n#8\tNote T1\tx\nR9\tx\n';
    const { corrections, left } = readBack('brat', ann + more, document());
    expect(corrections).toEqual([]);
    expect(left).toHaveLength(6);
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
    ['Figure', '1987', { kind: 'count', value: '1987' }],
    ['LegalAct', 'Pact of Hope', { type: 'treaty' }],
    ['LegalAct', 'a Ruritanian bargain', { type: 'law', certainty: 'ambiguous' }],
  ])('%s “%s” takes what its words say, and holds', (type, words, fields) => {
    expect(added(type, words)).toMatchObject(fields);
  });

  test('a figure without a number is named: none is made up', () => {
    const before = handMade(WORDS, []);
    const start = WORDS.indexOf('bargain');
    const ann = `T1\tFigure ${start} ${start + 7}\tbargain\n`;
    expect(readBack('brat', ann, before)).toMatchObject({
      corrections: [],
      left: [expect.stringMatching(/^“bargain”: no number can be read/)],
    });
    const noted = `${ann}#1\tAnnotatorNotes T1\tvalue=1\n`;
    expect(imported('brat', noted, before)).toMatchObject([{ op: 'add', fields: { value: '1' } }]);
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
  expect(() => imported('label-studio', task.replace('"annotations"', '"predictions"'))).toThrow(
    /nobody has annotated/,
  );
  const label = edited(task, '"figure"', '"date"');
  expect(imported('label-studio', label).map(({ op, layer }) => `${op} ${layer}`)).toEqual([
    'reject figure',
    'add date',
  ]);
});

describe('Label Studio: whose work', () => {
  const [task] = JSON.parse(written('label-studio', document()));
  const [{ result }] = task.annotations;
  const of = (...annotations: object[]): string =>
    JSON.stringify([{ ...task, annotations: annotations.map((one) => ({ result, ...one })) }]);
  const SKIPPED = { was_cancelled: true, result: [], completed_by: 9 };

  test('what was skipped says nothing', () => {
    expect(imported('label-studio', of({ completed_by: 3 }, SKIPPED))).toEqual([]);
    expect(() => imported('label-studio', of(SKIPPED))).toThrow(/was skipped/);
  });

  test('of several people the last is taken, which is said, or the one that is asked for', () => {
    const both = of(
      { completed_by: 3, result: result.slice(1) },
      { completed_by: { id: 4, email: 'b@x.org' } },
    );
    expect(readBack('label-studio', both, document())).toMatchObject({
      corrections: [],
      remarks: [expect.stringMatching(/2 times \(by 3, b@x\.org\): the last is taken, by b@x\.org/)],
    });
    expect(readBack('label-studio', both, document(), '3')).toMatchObject({
      corrections: [{ op: 'reject' }],
      remarks: [],
    });
    expect(() => readBack('label-studio', both, document(), '5')).toThrow(/“5” has not annotated it/);
  });

  test('JSON-MIN is told', () => {
    const min = [
      { text: TEXT, document: 'a.md', label: [{ start: 0, end: 1, text: '🏛', labels: ['date'] }] },
    ];
    expect(() => imported('label-studio', JSON.stringify(min))).toThrow(/JSON-MIN/);
  });

  test('a region without a label, and answers that are no labels', () => {
    const [{ value, ...region }] = result;
    const bare = { ...region, value: { ...value, labels: [] } };
    expect(() => imported('label-studio', of({ result: [bare] }))).toThrow(/^mention 1, “213”, has no layer/);
    const choice = { type: 'choices', value: { choices: ['good'] } };
    expect(readBack('label-studio', of({ result: [...result, choice] }), document()).left).toEqual([
      expect.stringMatching(/^1 × choices/),
    ]);
  });
});

describe('Web Annotation: what is missing', () => {
  const page = JSON.parse(written('web-annotation', document()));
  const with1 = (change: (item: { id: string; body: object[]; target: { selector: object[] } }) => object) =>
    JSON.stringify([change(structuredClone(page.items[0])), ...page.items.slice(1)]);

  test('a quote alone finds its place where there is one', () => {
    const quote = with1(({ target, ...item }) => ({ ...item, target: { selector: target.selector[1] } }));
    expect(imported('web-annotation', quote)).toEqual([]);
    const common = with1(({ id, ...item }) => ({
      ...item,
      target: { selector: { type: 'TextQuoteSelector', exact: 'o' } },
    }));
    expect(() => imported('web-annotation', common)).toThrow(/^annotation 1 has no TextPositionSelector/);
  });

  test('a layer', () => {
    expect(() =>
      imported(
        'web-annotation',
        with1(({ body, ...item }) => item),
      ),
    ).toThrow(/^annotation 1 .* has no layer\./);
  });

  test('its JSON is not read: a change of it is named', () => {
    const changed = JSON.stringify(page).replace('\\"value\\":\\"1\\"', '\\"value\\":\\"2\\"');
    expect(changed).not.toBe(JSON.stringify(page));
    expect(readBack('web-annotation', changed, document()).left).toEqual([
      expect.stringMatching(/its JSON was changed/),
    ]);
  });

  test('a comment is a note', () => {
    const comment = with1((item) => ({
      ...item,
      body: [...item.body, { type: 'TextualBody', purpose: 'commenting', value: 'sure?' }],
    }));
    expect(readBack('web-annotation', comment, document()).left).toHaveLength(1);
  });
});

describe('relations', () => {
  const ACTS =
    'The Water Act 1998 repealed the Pipe Act 1950, and the Bath Act 1960; the Pipe Act 1950 was old.';
  const acts = (): CheckedDocument =>
    handMade(ACTS, [
      {
        layer: 'legal-act',
        quote: 'Water Act 1998',
        relations: [{ type: 'repeals', target: 'a00000000002' }],
      },
      { layer: 'legal-act', quote: 'Pipe Act 1950' },
      { layer: 'legal-act', quote: 'Bath Act 1960' },
    ]);
  const ann = written('brat', acts());

  test.each<[string, (ann: string) => string, string | null]>([
    [
      'added',
      (all) => `${all}R2\tamends Arg1:T1 Arg2:T3\t\n`,
      'repeals: Pipe Act 1950; amends: Bath Act 1960',
    ],
    ['deleted', (all) => edited(all, /^R1.*\n/m, ''), null],
    ['of another type', (all) => edited(all, 'repeals', 'amends'), 'amends: Pipe Act 1950'],
    ['led elsewhere', (all) => edited(all, 'Arg2:T2', 'Arg2:T3'), 'repeals: Bath Act 1960'],
  ])('%s', (_, change, relations) => {
    expect(imported('brat', change(ann), acts())).toMatchObject([
      { op: 'change', target: { exact: 'Water Act 1998' }, fields: { relations } },
    ]);
  });

  test('to a mention that is added too, which comes first', () => {
    const start = ACTS.lastIndexOf('Pipe Act');
    const more = `${ann}T4\tLegalAct ${start} ${start + 13}\tPipe Act 1950\nR2\trefers-to Arg1:T3 Arg2:T4\n`;
    expect(imported('brat', more, acts())).toMatchObject([
      { op: 'add' },
      { op: 'change', fields: { relations: 'refers-to: Pipe Act 1950' } },
    ]);
  });

  test('those of a mention that is gone go with it', () => {
    expect(imported('brat', edited(ann, /^T2.*\n/m, '').replace(/^R1.*\n/m, ''), acts())).toMatchObject([
      { op: 'reject' },
    ]);
  });

  test('what words cannot say is named', () => {
    const start = ACTS.lastIndexOf('Pipe Act');
    const far = edited(
      `${ann}T4\tLegalAct ${start} ${start + 13}\tPipe Act 1950\n`,
      'Arg1:T1 Arg2:T2',
      'Arg1:T1 Arg2:T4',
    );
    expect(readBack('brat', far, acts()).left).toEqual([
      expect.stringMatching(/another “Pipe Act 1950” is nearer/),
    ]);
  });

  test('of Label Studio, in either direction', () => {
    const [task] = JSON.parse(written('label-studio', acts()));
    const { result } = task.annotations[0];
    const last = result.at(-1);
    expect(imported('label-studio', JSON.stringify([task]), acts())).toEqual([]);
    Object.assign(last, { from_id: last.to_id, to_id: last.from_id, direction: 'left' });
    expect(imported('label-studio', JSON.stringify([task]), acts())).toEqual([]);
    last.labels = [];
    expect(readBack('label-studio', JSON.stringify([task]), acts())).toMatchObject({
      corrections: [{ fields: { relations: null } }],
      left: [expect.stringMatching(/no label/)],
    });
  });
});

test('a mention whose id is of another extent is the one in its place', () => {
  const ann = written('brat', document()).replaceAll('f00000000001', 'f0000000000f');
  expect(imported('brat', ann)).toEqual([]);
});

describe('the mark of a record', () => {
  const record = toRecord(specimen());

  test('is the same from the disk, and stands in what people edit', () => {
    const mark = recordMark(record);
    expect(recordMark(JSON.parse(JSON.stringify(record)))).toBe(mark);
    for (const [format, read] of Object.entries(READERS)) {
      const { marks } = read(written(format, specimen()), { id: record.id, text: record.text });
      expect(new Set(marks), format).toEqual(new Set([mark]));
    }
  });

  test('tells a record with another text, or another mention', () => {
    expect(recordMark({ ...record, text: `${record.text} ` })).not.toBe(recordMark(record));
    expect(recordMark({ ...record, annotations: record.annotations.slice(1) })).not.toBe(recordMark(record));
  });
});
