import { describe, expect, test } from 'vitest';
import { type Difference, difference, same } from '../../pipeline/evaluate/difference.ts';
import type { Finding } from '../../pipeline/model/records.ts';
import { count, date, textWith } from '../support/mentions.ts';

const TEXT = 'In May 2003 there were 12 offices, in June 2004 there were 13 offices.';

const shown = ({ added, removed, changed }: Difference): string[] => [
  ...added.map(({ quote }) => `+ ${quote}`),
  ...removed.map(({ quote }) => `- ${quote}`),
  ...changed.map(({ after, fields }) => `~ ${after.quote}: ${fields.map(({ field }) => field).join(' ')}`),
];

describe('two runs over one text', () => {
  const before = textWith(TEXT, [date(TEXT, 'May 2003', '2003-05'), count(TEXT, '12 offices', '12')]);

  test('are the same where nothing has changed', () => {
    expect(same(difference('a.md', before, before))).toBe(true);
  });

  test('name what was added, removed and changed', () => {
    const after = textWith(TEXT, [date(TEXT, 'May 2003', '2003-06'), date(TEXT, 'June 2004', '2004-06')]);
    expect(shown(difference('a.md', before, after))).toEqual([
      '+ June 2004',
      '- 12 offices',
      '~ May 2003: timex.value edtf tei.when',
    ]);
  });

  test('another span is a change', () => {
    const after = textWith(TEXT, [date(TEXT, 'In May 2003', '2003-05'), count(TEXT, '12 offices', '12')]);
    expect(shown(difference('a.md', before, after))).toEqual(['~ In May 2003: text']);
  });

  test('an id that has changed alone is no change', () => {
    const after = textWith(
      TEXT,
      before.annotations.map((annotation) => ({ ...annotation, id: `${annotation.id}x` })),
    );
    expect(same(difference('a.md', before, after))).toBe(true);
  });

  test('a document that one run lacks', () => {
    expect(shown(difference('a.md', undefined, before))).toEqual(['+ May 2003', '+ 12 offices']);
    expect(shown(difference('a.md', before, undefined))).toEqual(['- May 2003', '- 12 offices']);
  });
});

describe('the source was edited between the runs', () => {
  const edited = `Added first, in 1999. ${TEXT}`;

  test('mentions keep their counterparts', () => {
    const before = textWith(TEXT, [date(TEXT, 'May 2003', '2003-05'), count(TEXT, '12 offices', '12')]);
    const after = textWith(edited, [
      date(edited, '1999', '1999'),
      date(edited, 'May 2003', '2003-05'),
      count(edited, '12 offices', '14'),
    ]);
    expect(shown(difference('a.md', before, after))).toEqual(['+ 1999', '~ 12 offices: value']);
  });
});

test('a reference is compared by what it points to', () => {
  const year = date(TEXT, 'May 2003', '2003-05');
  const anchored = (id: string) =>
    textWith(TEXT, [
      { ...year, id },
      { ...date(TEXT, 'June 2004', '2004-06'), anchor: { annotation: id, value: '2003-05' } },
    ]);
  expect(same(difference('a.md', anchored('d00000000001'), anchored('d00000000002')))).toBe(true);
});

test('findings that came and went are counted one by one', () => {
  const finding = (ruleId: string): Finding => ({ ruleId, severity: 'warning', message: 'Look.' });
  const before = { ...textWith(TEXT, []), findings: [finding('date/a'), finding('date/b')] };
  const after = { ...textWith(TEXT, []), findings: [finding('date/a'), finding('date/a')] };
  const { newFindings, goneFindings } = difference('a.md', before, after);
  expect(newFindings.map(({ ruleId }) => ruleId)).toEqual(['date/a']);
  expect(goneFindings.map(({ ruleId }) => ruleId)).toEqual(['date/b']);
});
