import { describe, expect, test } from 'vitest';
import { identifiersOf } from '../../../pipeline/4-resolve/legal-act/identifiers.ts';
import type { LegalActDraft } from '../../../pipeline/model/draft.ts';
import type { ActFacts } from '../../../pipeline/naming/act-facts.ts';

type Facts = Partial<ActFacts>;

function shown(facts: Facts, printed = '', form: LegalActDraft['form'] = 'full'): string[] {
  const whole: ActFacts = { type: 'law', dates: [], provisions: [], instances: 1, ...facts };
  const core = { text: printed || (facts.title ?? facts.number ?? 'law'), start: 0, end: 1 };
  const draft: LegalActDraft = {
    id: '@legal-act:0-1',
    layer: 'legal-act',
    start: 0,
    end: 1,
    type: whole.type,
    form,
    core,
    certainty: 'stated',
    rule: 'legal-act/test',
    acts: [],
  };
  return identifiersOf(draft, whole).map(({ scheme, value, source }) => `${source} ${scheme}:${value}`);
}

const dated = (edtf: string): ActFacts['dates'] => [{ edtf, role: 'dated' }];

describe('Akoma Ntoso', () => {
  const decree = {
    type: 'decree',
    jurisdiction: 'az',
    issuer: 'President of the Republic of Azerbaijan',
  } as const;

  test('type, office, date and number', () => {
    expect(shown({ ...decree, number: '706', dates: dated('2015-12-14') })).toEqual([
      'derived akn:/akn/az/act/decree/president/2015-12-14/706',
    ]);
  });

  test('a subtype stands before the type; laws name no legislature', () => {
    const law = { jurisdiction: 'ru', subtype: 'federal', number: '40-FZ', issuer: 'State Duma' };
    expect(shown({ ...law, dates: dated('1995-04-03') })).toEqual([
      'derived akn:/akn/ru/act/federal-law/1995-04-03/40-fz',
    ]);
  });

  test('each instance of a plural mention has its own', () => {
    const dates = [...dated('1999-08-04'), ...dated('2002-08-24')];
    expect(shown({ ...decree, dates, instances: 2 })).toEqual([
      'derived akn:/akn/az/act/decree/president/1999-08-04',
      'derived akn:/akn/az/act/decree/president/2002-08-24',
    ]);
  });

  test.each<[string, Facts]>([
    ['no date', { jurisdiction: 'az', number: '706' }],
    ['no state', { number: '706', dates: dated('2015-12-14') }],
    [
      'a state that has another system',
      { jurisdiction: 'gb', title: 'Data Protection Act 2018', dates: dated('2018-05-23') },
    ],
    ['no state at all', { type: 'treaty', jurisdiction: 'int', dates: dated('1950-11-04') }],
    [
      'only the day of an event',
      { jurisdiction: 'az', title: 'On X', dates: [{ edtf: '1991-11-01', role: 'event' }] },
    ],
  ])('none for %s', (_, facts) => {
    expect(shown(facts)).toEqual([]);
  });

  test('none for “this decree”', () => {
    expect(shown({ ...decree, dates: dated('2015-12-14') }, 'this decree', 'oblique')).toEqual([]);
  });
});

describe('numbers in a series', () => {
  test('a printed symbol is no derived one', () => {
    const resolution = { type: 'resolution', jurisdiction: 'un' } as const;
    expect(shown({ ...resolution, number: 'S/RES/1373 (2001)' })).toEqual(['surface un:S/RES/1373 (2001)']);
    expect(shown({ ...resolution, number: '1373 (2001)', issuer: 'Security Council' })).toEqual([
      'derived un:S/RES/1373 (2001)',
    ]);
  });

  test('down to each provision', () => {
    const provisions = [
      [
        { unit: 'title', value: '5' },
        { unit: 'section', value: '553' },
        { unit: 'subsection', value: 'b' },
      ],
      [
        { unit: 'title', value: '5' },
        { unit: 'chapter', value: '7' },
      ],
    ];
    expect(
      shown({ type: 'code', jurisdiction: 'us', title: 'U.S.C.', provisions }, '5 U.S.C. 553(b)'),
    ).toEqual(['derived uslm:/us/usc/t5/s553/b', 'derived uslm:/us/usc/t5/ch7']);
  });

  test('a year first since 2015, a number first before', () => {
    const regulation = { type: 'regulation', jurisdiction: 'eu' } as const;
    expect(shown({ ...regulation, number: '182/2011' })[0]).toBe('derived celex:32011R0182');
    expect(shown({ ...regulation, number: '2018/1725' })[0]).toBe('derived celex:32018R1725');
  });

  test('a national body of the same name is not of the United Nations', () => {
    expect(
      shown({ type: 'resolution', jurisdiction: 'ru', number: '12', issuer: 'Security Council' }),
    ).toEqual([]);
  });
});
