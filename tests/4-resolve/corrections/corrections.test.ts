import { describe, expect, test } from 'vitest';
import { validateRecord } from '../../../pipeline/5-check/index.ts';
import { toRecord } from '../../../pipeline/6-write/index.ts';
import type { CheckedDocument } from '../../../pipeline/model/document.ts';
import type { Correction } from '../../../pipeline/model/records.ts';
import { summarise } from '../../../pipeline/model/summary.ts';
import { add, change, corrected, correction, reject } from '../../support/corrections.ts';

const TEXT = 'The council met on 24 June 2015 in room 213 with 12 members and left after 3 hours.\n';

const mentions = ({ annotations }: CheckedDocument): string[] =>
  annotations.map((annotation) => `${annotation.quote}: ${summarise(annotation)}`);

const statuses = ({ settledCorrections = [] }: CheckedDocument): string[] =>
  settledCorrections.map(({ status, reason }) => (reason === undefined ? status : `${status}: ${reason}`));

const rules = ({ findings }: CheckedDocument): string[] => findings.map(({ ruleId }) => ruleId);

const found = (document: CheckedDocument, quote: string): CheckedDocument['annotations'][number] => {
  const annotation = document.annotations.find((one) => one.quote === quote);
  if (annotation === undefined) throw new Error(`“${quote}” is not annotated`);
  return annotation;
};

describe('corrections', () => {
  test('without any, nothing is said of them', () => {
    expect(corrected(TEXT, [])).not.toHaveProperty('settledCorrections');
    expect(toRecord(corrected(TEXT, []))).not.toHaveProperty('corrections');
  });

  test('a rejected mention is gone, and explained', () => {
    const document = corrected(TEXT, [correction('12 members', reject('figure'))]);
    expect(statuses(document)).toEqual(['kept']);
    expect(mentions(document).join()).not.toContain('12 members');
    expect(document.rejections.map(({ rule }) => rule)).toContain('figure/rejected-by-hand');
  });

  test('a rejection of what no rule finds any longer holds', () => {
    const document = corrected(TEXT, [correction('council', reject('figure'))]);
    expect(statuses(document)).toEqual(['kept']);
  });

  test('a changed date has the new value in all its forms', () => {
    const document = corrected(TEXT, [correction('24 June 2015', change('date', { edtf: '2014-06-24' }))]);
    expect(found(document, '24 June 2015')).toMatchObject({
      edtf: '2014-06-24',
      timex: { type: 'DATE', value: '2014-06-24' },
      tei: { when: '2014-06-24' },
      earliest: '2014-06-24',
      latest: '2014-06-24',
      corrected: 'changed',
      rule: 'date/day-month-year',
    });
  });

  test('what was resolved from a changed date follows it; what the rules said of that is remembered', () => {
    const text = 'It met on 24 June 2015. Three days later it left, and on 1 July it came back.\n';
    const edtf = { edtf: '2014-06-24' };
    const first = correction('24 June 2015', change('date', edtf, { edtf: '2015-06-24' }));
    const document = corrected(text, [first]);
    expect(statuses(document)).toEqual(['kept']);
    expect(found(document, 'Three days later')).toMatchObject({
      edtf: '2014-06-27',
      anchor: { annotation: found(document, '24 June 2015').id, value: '2014-06-24' },
    });
    expect(found(document, '1 July')).toMatchObject({ edtf: '2014-07-01' });
    expect(rules(document)).toEqual([]);
    const other = correction('24 June 2015', change('date', edtf, { edtf: '2013-06-24' }));
    expect(statuses(corrected(text, [other]))[0]).toMatch(/^conflicting: the rules say by now/);
  });

  test('a changed figure: what excludes the new value goes', () => {
    const fields = { min: '12', approximation: 'at-least' };
    const document = corrected(TEXT, [correction('12 members', change('figure', fields))]);
    const figure = found(document, '12 members');
    expect(figure).toMatchObject({ min: '12', approximation: 'at-least' });
    expect(figure).not.toHaveProperty('value');
  });

  test('an added mention has id, quote and rule as others do', () => {
    const document = corrected(TEXT, [
      correction('room 213', add('figure', { value: '213', kind: 'count', counted: 'room' })),
    ]);
    expect(found(document, 'room 213')).toMatchObject({
      id: expect.stringMatching(/^f[0-9a-f]{11}$/),
      text: 'room 213',
      rule: 'figure/by-hand',
      corrected: 'added',
      value: '213',
      numberSpan: { start: 40, end: 43 },
      counted: { head: 'room', text: 'room' },
    });
    expect(document.settledCorrections?.[0]?.annotation).toBe(found(document, 'room 213').id);
  });

  test('an added act is asked which act it is; its date is inside it', () => {
    const text = 'See the Meadow Paper No. 12 of 4 May 1999 for more.';
    const document = corrected(
      text,
      [
        correction(
          'Meadow Paper No. 12 of 4 May 1999',
          add('legal-act', { type: 'policy', number: '12', core: 'Meadow Paper No. 12', jurisdiction: 'ie' }),
        ),
      ],
      { layers: ['date', 'legal-act'] },
    );
    const act = found(document, 'Meadow Paper No. 12 of 4 May 1999');
    expect(act).toMatchObject({ number: '12', acts: [expect.stringContaining('ie.policy')] });
    expect(found(document, '4 May 1999').parent).toBe(act.id);
  });

  test('the extent of a mention is corrected', () => {
    const document = corrected(TEXT, [
      correction('12 members', change('figure', { quote: 'with 12 members' })),
    ]);
    expect(found(document, 'with 12 members')).toMatchObject({ value: '12', corrected: 'changed' });
    expect(mentions(document).filter((one) => one.includes('12 members'))).toHaveLength(1);
  });

  test('what crosses an added mention gives way', () => {
    const document = corrected(TEXT, [correction('213 with 12', add('figure', { value: '1' }))]);
    expect(statuses(document)).toEqual(['kept']);
    expect(document.rejections.map(({ rule }) => rule)).toContain('figure/crosses-a-correction');
    expect(mentions(document).join()).not.toContain('12 members');
  });

  test('links to what is rejected are cut, so that all resolve', () => {
    const text = 'The ministry has 213 citizens, 27 of them women. The Act of 4 May 1999 was repealed.';
    const document = corrected(text, [
      correction('213 citizens', reject('figure')),
      correction('4 May 1999', reject('date')),
    ]);
    expect(statuses(document)).toEqual(['kept', 'kept']);
    expect(rules(document)).toEqual([]);
    expect(validateRecord(toRecord(document))).toEqual([]);
  });

  test('the record is valid, and says of each what became of it', () => {
    const record = toRecord(
      corrected(`𝔄 ${TEXT}`, [
        correction('12 members', change('figure', { value: '13' })),
        correction('14 members', reject('figure')),
      ]),
    );
    expect(validateRecord(record)).toEqual([]);
    expect(record.corrections).toMatchObject([
      { line: 1, op: 'change', quote: '12 members', status: 'kept', start: 51, end: 61 },
      { line: 2, op: 'reject', quote: '14 members', status: 'stale', by: 'A. Reader', when: '2025-03-14' },
    ]);
  });

  test('of layers that are not wanted nothing is corrected', () => {
    const document = corrected(TEXT, [correction('12 members', reject('figure'))], { layers: ['date'] });
    expect(document).not.toHaveProperty('settledCorrections');
  });
});

describe('a correction survives', () => {
  const kept: Correction = correction('12 members', change('figure', { value: '13' }, { value: '12' }), {
    prefix: 'in room 213 with ',
    suffix: ' and left after ',
    occurrence: 1,
  });

  test.each([
    ['a re-run', TEXT],
    ['an edit above it', `There were 12 members of old.\n\n${TEXT}`],
    ['an edit right before it', TEXT.replace('with', 'and')],
    ['an edit right after it', TEXT.replace('and left', 'who left')],
    ['other line ends', TEXT.replaceAll(' ', '\r\n').replaceAll('12\r\nm', '12 m')],
  ])('%s', (_what, text) => {
    const document = corrected(text, [kept]);
    expect(statuses(document)).toEqual(['kept']);
    const changed = document.annotations.filter((one) => one.corrected === 'changed');
    expect(changed).toMatchObject([{ quote: '12 members', value: '13' }]);
    expect(rules(document)).toEqual([]);
  });

  test('a rule that has learned it by now', () => {
    const learned = { ...kept, fields: { value: '12' }, was: { value: '1' } };
    expect(statuses(corrected(TEXT, [learned]))).toEqual(['kept']);
  });
});

describe('a stale correction is reported, and nothing is done', () => {
  const around = { prefix: 'room 213 with ', suffix: ' and left' };
  test.each([
    ['an edit inside it', TEXT.replace('12 members', '14 members'), 'no longer stand'],
    [
      'other surroundings',
      'It had 12 members. It lost 12 members.',
      'nowhere between those that stood around',
    ],
  ])('%s', (_what, text, reason) => {
    const document = corrected(text, [correction('12 members', reject('figure'), around)]);
    expect(statuses(document)[0]).toContain(reason);
    expect(rules(document)).toEqual(['corrections/stale']);
    expect(mentions(document).join()).toContain('members');
  });

  test('several places that nothing tells apart', () => {
    const text = 'It had 12 members. It had 12 members.';
    expect(statuses(corrected(text, [correction('12 members', reject('figure'))]))).toEqual([
      'stale: its words stand in the text 2 times in the same surroundings',
    ]);
    const second = corrected(text, [correction('12 members', reject('figure'), { occurrence: 2 })]);
    expect(second.annotations.map(({ start }) => start)).toEqual([7]);
  });
});

describe('a conflicting correction is an error', () => {
  test.each([
    [
      'it rejects what another one adds',
      [correction('room', add('figure', { value: '1' })), correction('room', reject('figure'))],
      ['kept', 'conflicting: line 1 adds it'],
    ],
    [
      'two change one field',
      [
        correction('12 members', change('figure', { value: '13' })),
        correction('12 members', change('figure', { value: '14' })),
      ],
      ['kept', 'conflicting: line 1 gives it another value'],
    ],
    [
      'the rules have changed their mind',
      [correction('12 members', change('figure', { value: '13' }, { value: '11' }))],
      ['conflicting: the rules say by now that value is “12”; it was “11” when this was written'],
    ],
    [
      'no rule finds the mention',
      [correction('council', change('figure', { value: '13' }))],
      ['conflicting: no rule finds this mention any longer. Add it, or withdraw the correction'],
    ],
    [
      'two cross each other',
      [
        correction('213 with 12', add('figure', { value: '1' })),
        correction('with 12 members', add('figure', { value: '1' })),
      ],
      ['kept', 'conflicting: it crosses a mention that another correction adds or changes'],
    ],
    [
      'an added date has no value',
      [correction('council', add('date', { certainty: 'stated' }))],
      ['conflicting: it does not say which date is meant. Give edtf or timex'],
    ],
    [
      'an added act has no type',
      [correction('council', add('legal-act', { number: '1' }))],
      ['conflicting: it does not say what the act is. Give its type'],
    ],
    [
      'a value that is none',
      [correction('24 June 2015', change('date', { edtf: '24.6.2015' }))],
      [
        'conflicting: “24.6.2015” is no value in EDTF that the date of an annotation can have, such as 2015-06-24, 2015-06, 199X, 1991/1993, ../2015',
      ],
    ],
    [
      'a value in TIMEX3 that is none',
      [correction('24 June 2015', change('date', { timex: 'June' }))],
      [
        'conflicting: “June” is no value in TIMEX3, such as 2015-06-24, 2015-Q2, 2015-06-24T10:30, P3M, PRESENT_REF',
      ],
    ],
    [
      'one bounds what another one gives an exact value',
      [
        correction('12 members', change('figure', { value: '13' })),
        correction('12 members', change('figure', { min: '9' })),
      ],
      ['kept', 'conflicting: line 1 gives it a value, which that would take away'],
    ],
    [
      'a field that stands nowhere',
      [correction('12 members', change('figure', { counted: 'horses' }))],
      ['conflicting: “horses”, which is to be counted, does not stand there'],
    ],
    [
      'other words',
      [correction('12 members', change('figure', { quote: 'council' }))],
      ['conflicting: “council” shares no words with the mention that it is to replace'],
    ],
  ])('%s', (_what, corrections, expected) => {
    const document = corrected(TEXT, corrections);
    expect(statuses(document)).toEqual(expected);
    expect(rules(document)).toEqual(['corrections/conflicting']);
    expect(document.findings[0]?.severity).toBe('error');
  });

  test('a unit without which the kind is not valid', () => {
    const document = corrected(TEXT, [correction('12 members', change('figure', { kind: 'money' }))]);
    expect(statuses(document)[0]).toMatch(/^conflicting: its kind is money, and its unit is not said/);
    expect(mentions(document).join()).toContain('12 members: count');
  });

  test('a person’s word stands all the same', () => {
    const said = change('figure', { value: '13' }, { value: '11' });
    expect(mentions(corrected(TEXT, [correction('12 members', said)])).join()).toContain('count 13');
  });

  test('equal ones do not conflict', () => {
    const twice = [1, 2].map(() => correction('12 members', change('figure', { value: '13' })));
    expect(statuses(corrected(TEXT, twice))).toEqual(['kept', 'kept']);
  });
});
