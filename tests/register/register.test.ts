import { describe, expect, test } from 'vitest';
import { keysOf, registerOf, type Said, saying } from './acts.ts';

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
