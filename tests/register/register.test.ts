import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validator } from '../../pipeline/bridges/ajv.ts';
import type { Register } from '../../pipeline/model/records.ts';
import { type RegisteredDocument, registerBuilder } from '../../pipeline/register/index.ts';
import { type Said, saying } from './acts.ts';

function registerOf(...documents: RegisteredDocument[]): Register {
  const builder = registerBuilder();
  for (const document of documents) builder.add(document);
  return builder.build();
}

const keysOf = (register: Register): string[] => register.acts.map(({ key }) => key);

const TERRORISM = 'On Combating Terrorism';

describe('one act, however it is called', () => {
  test('a key that people can read', () => {
    const register = registerOf(
      saying('a', [
        { type: 'decree', number: '706', issuer: 'President Ilham Aliyev', dates: ['2015-12-14'] },
        { title: TERRORISM },
      ]),
    );
    expect(keysOf(register)).toEqual(['az.decree.2015-12-14.706', 'az.law.on-combating-terrorism']);
    expect(register.acts[0]).toMatchObject({ number: '706', date: '2015-12-14', merged: 'single' });
  });

  test('the issuer may be called by name, by office, or not at all', () => {
    const register = registerOf(
      saying('a', [
        { type: 'decree', number: '706', issuer: 'President Ilham Aliyev', dates: ['2015-12-14'] },
      ]),
      saying('b', [
        {
          type: 'decree',
          number: 'No 706',
          issuer: 'President of the Republic of Azerbaijan',
          dates: ['2015-12-14'],
        },
      ]),
      saying('c', [{ type: 'decree', number: '706', dates: ['2015-12-14'] }]),
    );
    expect(register.acts).toHaveLength(1);
    expect(register.acts[0]).toMatchObject({ merged: 'number-date-issuer', mentions: { length: 3 } });
  });

  test('by its title within a jurisdiction, in whatever letters, under all its keys', () => {
    const register = registerOf(
      saying('a', [{ title: TERRORISM, number: '687-IQ', dates: ['1999-06-18'] }]),
      saying('b', [{ title: 'About combating terrorism' }]),
      saying('c', [{ title: TERRORISM, jurisdiction: 'ge' }]),
    );
    expect(register.acts.map(({ keys }) => keys)).toEqual([
      ['az.law.687-iq', 'az.law.on-combating-terrorism'],
      ['ge.law.on-combating-terrorism'],
    ]);
    expect(register.acts[0]).toMatchObject({ merged: 'title', aliases: [TERRORISM] });
  });

  test('by an identifier, though the titles differ', () => {
    const identifiers = [{ scheme: 'celex', value: '12007L/TXT', source: 'surface' }] as const;
    const register = registerOf(
      saying('a', [
        { type: 'treaty', title: 'Treaty of Lisbon', jurisdiction: 'eu', identifiers: [...identifiers] },
      ]),
      saying('b', [
        { type: 'treaty', title: 'Reform Treaty', jurisdiction: 'eu', identifiers: [...identifiers] },
      ]),
    );
    expect(register.acts).toHaveLength(1);
    expect(register.acts[0]?.merged).toBe('identifier');
  });

  test('a number that is never given twice needs no date', () => {
    const register = registerOf(
      saying('a', [
        { type: 'resolution', number: '1373 (2001)', issuer: 'UN Security Council', jurisdiction: 'un' },
      ]),
      saying('b', [{ type: 'resolution', number: '1373', issuer: 'Security Council', jurisdiction: 'un' }]),
    );
    expect(keysOf(register)).toEqual(['un.resolution.s-res-1373']);
  });

  test('an abbreviation is an alias, whatever is printed more often', () => {
    const code = { type: 'code', jurisdiction: 'in' } as const;
    const register = registerOf(
      saying('a', [
        { ...code, title: 'IPC' },
        { ...code, title: 'IPC' },
        { ...code, title: 'Indian Penal Code, 1860' },
      ]),
    );
    expect(register.acts).toMatchObject([
      { key: 'in.code.indian-penal-code-1860', title: 'Indian Penal Code, 1860', aliases: ['IPC'] },
    ]);
  });

  test('the year of its number is that of its title', () => {
    const act = { title: 'Negotiable Instruments Act', jurisdiction: 'in' };
    const register = registerOf(
      saying('a', [{ ...act, number: '26 of 1881' }]),
      saying('b', [{ ...act, title: 'Negotiable Instruments Act, 1881' }]),
    );
    expect(keysOf(register)).toEqual(['in.law.1881-26']);
  });

  test('a state has one constitution', () => {
    const register = registerOf(
      saying('a', [{ type: 'constitution', title: 'Constitution of the Republic of Azerbaijan' }]),
      saying('b', [{ type: 'constitution', title: 'Constitution' }]),
    );
    expect(keysOf(register)).toEqual(['az.constitution']);
  });
});

describe('different acts', () => {
  test('two decrees of one day that enforce two laws', () => {
    const decree = { type: 'decree', issuer: 'President' } as const;
    const register = registerOf(
      saying('a', [
        { title: 'On drugs' },
        { ...decree, dates: ['1999-08-04', '2002-08-24'], relations: [['enforces', 0]] },
        { title: 'On operational-search activity' },
        { ...decree, dates: ['1999-11-11', '2002-08-24'], relations: [['enforces', 2]] },
      ]),
    );
    expect(register.acts.filter(({ type }) => type === 'decree')).toHaveLength(4);
  });

  test('a plural mention is listed under each of its acts', () => {
    const register = registerOf(
      saying('a', [{ type: 'decree', issuer: 'President', dates: ['1999-08-04', '2002-08-24'] }]),
    );
    expect(keysOf(register)).toEqual(['az.decree.1999-08-04.president', 'az.decree.2002-08-24.president']);
    expect(register.acts.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  test('laws of one title and two days; one without a date is neither', () => {
    const title = 'On amendments to certain legislative acts';
    const register = registerOf(
      saying('a', [{ title, dates: ['2001-05-05'] }]),
      saying('b', [{ title, dates: ['2002-05-05'] }]),
      saying('c', [{ title }]),
    );
    expect(register.acts).toHaveLength(3);
  });

  test('acts of one short title and two years', () => {
    const register = registerOf(
      saying('a', [{ title: 'Data Protection Act 1998', jurisdiction: 'gb' }]),
      saying('b', [{ title: 'Data Protection Act 2018', jurisdiction: 'gb' }]),
      saying('c', [{ title: 'Data Protection Act', jurisdiction: 'gb' }]),
    );
    expect(register.acts).toHaveLength(3);
    expect(register.possibleDuplicates.map(({ rule }) => rule)).toEqual(['same-title', 'same-title']);
  });
});

describe('names that tell nothing outside of their document', () => {
  const friendship = {
    type: 'treaty',
    title: 'Treaty of Friendship and Commerce',
    jurisdiction: 'int',
  } as const;

  test('a treaty of friendship, until its parties or its day are known', () => {
    const register = registerOf(saying('a', [friendship, friendship]), saying('b', [friendship]));
    expect(keysOf(register)).toEqual([
      'int.treaty.treaty-of-friendship-and-commerce@a',
      'int.treaty.treaty-of-friendship-and-commerce@b',
    ]);
    const parties = { ...friendship, issuer: 'Japan and the United States' };
    expect(registerOf(saying('a', [parties]), saying('b', [parties])).acts).toHaveLength(1);
  });

  test.each<[string, Said]>([
    ['a number without a date', { type: 'decree', number: '5' }],
    ['a number with its year, of a state that is not said', { number: '45 of 1860', jurisdiction: '' }],
    ['the treaty of a year', { type: 'treaty', jurisdiction: 'int', dates: ['1827'] }],
    ['the code of a state that is not said', { type: 'code', title: 'Criminal Code', jurisdiction: '' }],
    ['the constitution of a state that is not said', { type: 'constitution', jurisdiction: '' }],
  ])('%s', (_, said) => {
    expect(registerOf(saying('a', [said, said]), saying('b', [said])).acts).toHaveLength(2);
  });

  test('a number with its year is enough within a state', () => {
    const law = { number: '67/1998', jurisdiction: 'pt' } as const;
    expect(keysOf(registerOf(saying('a', [law]), saying('b', [law])))).toEqual(['pt.law.67-1998']);
  });

  test('the Treaty of Berlin is the Treaty of Berlin', () => {
    const berlin = { type: 'treaty', title: 'Treaty of Berlin', jurisdiction: 'int' } as const;
    expect(
      registerOf(saying('a', [berlin]), saying('b', [{ ...berlin, dates: ['1878'] }])).acts,
    ).toHaveLength(1);
  });
});

describe('mentions that take up others', () => {
  test('an alias is listed under the act that it was defined for', () => {
    const register = registerOf(
      saying('a', [
        { title: 'Nationality, Immigration and Asylum Act 2002', jurisdiction: 'gb' },
        { form: 'alias', core: '2002 Act', jurisdiction: 'gb', relations: [['alias-of', 0]] },
        { form: 'oblique', core: 'that Act', jurisdiction: 'gb', relations: [['refers-to', 1]] },
      ]),
    );
    expect(register.acts).toHaveLength(1);
    expect(register.acts[0]).toMatchObject({ aliases: ['2002 Act'], mentions: { length: 3 } });
  });

  test('one that takes up nothing known is of no act', () => {
    expect(registerOf(saying('a', [{ form: 'oblique', core: 'that Act' }])).acts).toEqual([]);
  });

  test('a bare number takes up the decree of its document, and of no other', () => {
    const full = { type: 'decree', number: '706', dates: ['2015-12-14'] } as const;
    const bare = { type: 'decree', number: '706' } as const;
    expect(registerOf(saying('a', [full, bare])).acts).toHaveLength(1);
    const register = registerOf(saying('a', [full]), saying('b', [bare]));
    expect(register.acts).toHaveLength(2);
    expect(register.possibleDuplicates).toMatchObject([{ rule: 'same-number' }]);
  });
});

describe('relations', () => {
  test('are lifted from mentions to acts, to the main key', () => {
    const register = registerOf(
      saying('a', [
        { title: TERRORISM },
        { type: 'decree', number: '1', dates: ['1999-08-30'], relations: [['enforces', 0]] },
      ]),
      saying('b', [{ title: TERRORISM, number: '687-IQ' }]),
    );
    const decree = register.acts.find(({ type }) => type === 'decree');
    expect(decree?.relations).toEqual([{ type: 'enforces', target: 'az.law.687-iq' }]);
  });
});

describe('possible duplicates', () => {
  test.each<[string, Said, Said]>([
    [
      'same-number-other-date',
      { number: '5', dates: ['2001-05-05'] },
      { number: '5', dates: ['2001-05-15'] },
    ],
    [
      'same-number-other-type',
      { number: '5', dates: ['2001-05-05'] },
      { type: 'order', number: '5', dates: ['2001-05-05'] },
    ],
    [
      'similar-title',
      { title: 'On operational-search activity' },
      { title: 'On operational search activities' },
    ],
    ['same-title', { title: 'On the state border' }, { title: 'On the state border', jurisdiction: '' }],
  ])('%s', (rule, one, other) => {
    const register = registerOf(saying('a', [one]), saying('b', [other]));
    expect(register.acts).toHaveLength(2);
    expect(register.possibleDuplicates).toMatchObject([{ rule }]);
  });

  test.each<[string, Said, Said]>([
    [
      'the number of another year',
      { number: '5', dates: ['2001-05-05'] },
      { number: '5', dates: ['2002-05-05'] },
    ],
    [
      'a protocol and the next',
      { title: 'Additional Protocol I to the Geneva Conventions' },
      { title: 'Additional Protocol II to the Geneva Conventions' },
    ],
    ['one word more', { title: 'Northwest Territories Act' }, { title: 'Northwest Territories Waters Act' }],
    ['another word', { title: 'Canada Ports Corporation Act' }, { title: 'Canada Post Corporation Act' }],
    [
      'an act and its amendment',
      { title: 'Act on the protection of personal data' },
      { title: 'Amendment Act on the protection of personal data' },
    ],
  ])('not: %s', (_, one, other) => {
    expect(registerOf(saying('a', [one]), saying('b', [other])).possibleDuplicates).toEqual([]);
  });
});

const said: fc.Arbitrary<Said> = fc.record(
  {
    type: fc.constantFrom('law', 'decree', 'code', 'constitution'),
    number: fc.constantFrom('5', '706', '687-IQ', '12'),
    title: fc.constantFrom(
      TERRORISM,
      'About combating terrorism',
      'Act 1998',
      'Criminal Code',
      'On amendments',
    ),
    issuer: fc.constantFrom('President', 'Cabinet of Ministers'),
    jurisdiction: fc.constantFrom('az', 'gb', ''),
    dates: fc.uniqueArray(fc.constantFrom('1999-06-18', '2001-05-05', '2001'), { maxLength: 2 }),
    form: fc.constantFrom('full', 'short', 'oblique', 'alias'),
    relations: fc.array(fc.tuple(fc.constantFrom('enforces', 'amends', 'alias-of', 'refers-to'), fc.nat(4)), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);

const corpus = fc
  .array(fc.array(said, { maxLength: 5 }), { maxLength: 5 })
  .map((documents) => documents.map((mentions, i) => saying(`d${i}`, mentions)));

describe('laws', () => {
  test('the order of documents makes no difference', () => {
    const shuffled = corpus.chain((documents) =>
      fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
    );
    fc.assert(
      fc.property(shuffled, ([documents, other]) => {
        expect(registerOf(...other)).toEqual(registerOf(...documents));
      }),
    );
  });

  test('every register is valid', () => {
    const faults = validator('register');
    fc.assert(
      fc.property(corpus, (documents) => {
        expect(faults(registerOf(...documents))).toEqual([]);
      }),
    );
  });

  test('every key of a mention leads to one entry, which lists the mention', () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const { acts, possibleDuplicates } = registerOf(...documents);
        for (const { id, annotations } of documents) {
          for (const annotation of annotations) {
            if (annotation.layer !== 'legal-act') continue;
            for (const key of annotation.acts) {
              const entries = acts.filter(({ keys }) => keys.includes(key));
              expect(entries).toHaveLength(1);
              expect(entries[0]?.mentions).toContainEqual({
                document: id,
                annotation: annotation.id,
                quote: annotation.quote,
              });
            }
          }
        }
        const keys = new Set(acts.map(({ key }) => key));
        const pointed = [
          ...acts.flatMap(({ relations }) => relations.map(({ target }) => target)),
          ...possibleDuplicates.flatMap((pair) => pair.keys),
        ];
        expect(pointed.filter((key) => !keys.has(key))).toEqual([]);
      }),
    );
  });
});

describe('many acts', () => {
  test('take seconds: “this Act” that takes up “this Act”', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, i): Said =>
        i === 0
          ? { title: TERRORISM }
          : { form: 'oblique', core: 'this Act', relations: [['refers-to', i - 1]] },
    );
    expect(registerOf(saying('a', chain)).acts).toMatchObject([{ mentions: { length: 20_000 } }]);
  }, 10_000);

  const builderOf = (count: number, mention: (i: number) => Said): Register =>
    registerOf(
      ...Array.from({ length: count / 10 }, (_, d) =>
        saying(
          `d${d}`,
          Array.from({ length: 10 }, (_, i) => mention(d * 10 + i)),
        ),
      ),
    );

  test.each<[string, (i: number) => Said]>([
    ['namesakes', (i) => ({ title: 'On amendments to certain acts', number: `${i}`, dates: ['2001-05-05'] })],
    ['undated namesakes', (i) => ({ title: 'On amendments to certain acts', number: `${i}` })],
    [
      'like titles',
      (i) => ({
        title: `On the protection of the ${i.toString(26).replace(/\d/g, 'q')} lake and its shores`,
      }),
    ],
    ['one number', (i) => ({ number: '5', dates: [`${1000 + (i % 1000)}-05-05`], type: 'decree' })],
  ])(
    'take seconds: %s',
    (_, mention) => {
      expect(builderOf(20_000, mention).acts.length).toBeGreaterThan(100);
    },
    10_000,
  );
});
