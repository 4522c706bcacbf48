import { describe, expect, test } from 'vitest';
import type { RegisterIdentifier } from '../../pipeline/model/records.ts';
import { readAuthorityFile, registerBuilder } from '../../pipeline/register/index.ts';
import { type Said, saying } from './acts.ts';

const FILE = [
  'id,title,aliases,year,number,uri,source,jurisdiction',
  'celex:12007L/TXT,Treaty of Lisbon,Reform Treaty|Lisbon Treaty,2007,,http://data.europa.eu/eli/treaty/lis/sign,EUR-Lex,',
  'dpa98,Data Protection Act 1998,,1998,1998 c. 29,,,gb',
  'dpa18,Data Protection Act 2018,DPA,2018,2018 c. 12,http://www.legislation.gov.uk/id/ukpga/2018/12,,gb',
  'ss,On State Secrets,,1996,,,,az',
  '"vclt","Vienna Convention on the Law of Treaties",,1969,,,,',
  'vclt2,Vienna Convention on the Law of Treaties between States and International Organizations,,1986,,,,',
].join('\n');

const known = readAuthorityFile('registers/known.csv', FILE);

function lookedUp(said: readonly Said[], referenceDate?: string): RegisterIdentifier[] {
  const builder = registerBuilder([known]);
  builder.add(saying('a', said, referenceDate === undefined ? {} : { referenceDate }));
  const [act] = builder.build().acts;
  return act?.identifiers.filter(({ source }) => source === 'register') ?? [];
}

const summary = (said: Said, referenceDate?: string): string =>
  lookedUp([said], referenceDate)
    .map(({ scheme, value, matched }) => `${matched} ${scheme}:${value}`)
    .join(' + ');

const treaty = { type: 'treaty', jurisdiction: 'int' } as const;
const british = { jurisdiction: 'gb' } as const;

describe('links to known acts', () => {
  test.each<[string, Said, string]>([
    ['exact', { ...british, title: 'Data Protection Act 1998' }, 'exact known:dpa98'],
    [
      'an alias',
      { ...treaty, title: 'Reform Treaty' },
      'exact celex:12007L/TXT + exact uri:http://data.europa.eu/eli/treaty/lis/sign',
    ],
    ['normalised', { title: 'About state secrets' }, 'normalised known:ss'],
    ['fuzzy', { ...treaty, title: 'Vienna Convention on the Laws of Treaties' }, 'fuzzy known:vclt'],
  ])('%s', (_, said, expected) => {
    expect(summary(said)).toBe(expected);
  });

  test.each<[string, Said]>([
    ['two acts of that title', { ...british, title: 'data protection act' }],
    ['another year', { ...british, title: 'Data Protection Act 1984' }],
    ['another state', { title: 'On State Secrets', jurisdiction: 'ge' }],
    ['another day’s act of that title', { title: 'On State Secrets', dates: ['2004-05-05'] }],
    ['a title that is somewhat like it', { ...treaty, title: 'Vienna Convention on Consular Relations' }],
  ])('not: %s', (_, said) => {
    expect(summary(said)).toBe('');
  });

  test('a document never cites a later act', () => {
    const said = { ...british, title: 'DPA' };
    expect(summary(said, '2017-03-04')).toBe('');
    expect(summary(said, '2019-03-04')).not.toBe('');
  });

  test('nor does an act', () => {
    const decree = { type: 'decree', dates: ['1994-02-01'], relations: [['enforces', 0]] } as const;
    expect(lookedUp([{ title: 'On State Secrets' }, decree])).toEqual([]);
  });

  test('what is derived stays derived until it is looked up', () => {
    const derived = { scheme: 'celex', value: '12007L/TXT', source: 'derived' } as const;
    expect(summary({ ...treaty, title: 'Mentioned otherwise', identifiers: [derived] })).toContain(
      'identifier celex:12007L/TXT',
    );
  });
});

describe('an authority file', () => {
  test.each([
    ['title,year\nX,2001', 'the header names no column “id”'],
    ['id,title\n,X', 'line 2: a known act needs an id and a title'],
    ['id,title,year\na,X,01', 'line 2: “01” is no year of four digits'],
    ['id,title\na,X\na,Y', 'the id “a” is given twice'],
    ['id,title\na,X,Y', 'known.csv: '],
  ])('%j is refused: %s', (content, message) => {
    expect(() => readAuthorityFile('known.csv', content)).toThrow(message);
  });

  test('may be empty', () => {
    expect(readAuthorityFile('known.csv', 'id,title\n').entries).toEqual([]);
  });
});
