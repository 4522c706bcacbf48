import { describe, expect, test } from 'vitest';
import type { CheckedDocument } from '../../../pipeline/model/document.ts';
import type { LegalActAnnotation, Settings } from '../../../pipeline/model/records.ts';
import { annotated } from '../../support/annotated.ts';

const acts = ({ annotations }: CheckedDocument): LegalActAnnotation[] =>
  annotations.filter((annotation) => annotation.layer === 'legal-act');

/** “source relation → target” for every relation of a text. */
function relations(text: string): string[] {
  const document = annotated(text);
  return acts(document).flatMap(({ core, relations = [] }) =>
    relations.map(({ type, target }) => {
      const other = acts(document).find(({ id }) => id === target);
      return `${core.text} ${type} → ${other?.core.text}`;
    }),
  );
}

/** “role: words” for every date of every act of a text. */
function dates(text: string): string[] {
  const document = annotated(text);
  return acts(document).flatMap(({ dates = [] }) =>
    dates.map(({ date, role, certainty }) => {
      const words = document.annotations.find(({ id }) => id === date)?.text;
      return `${role}: ${words}${certainty === undefined ? '' : `, ${certainty}`}`;
    }),
  );
}

function states(text: string, settings: Partial<Settings> = {}): string[] {
  return acts(annotated(text, { format: 'markdown', settings })).map(
    ({ jurisdiction }) => `${jurisdiction?.code} ${jurisdiction?.source}`,
  );
}

describe('emphasis', () => {
  test('its marks do not part a title from its quotation marks', () => {
    const text = 'The *Law of the Republic* “**On Police**” (No. 5 of 3 May 2001) was adopted.';
    const [act] = acts(annotated(text, { format: 'markdown' }));
    expect([act?.title?.text, act?.number]).toEqual(['On Police', '5']);
  });
});

describe('relations', () => {
  test.each([
    ['Protocol No. 2 to the Convention on Bees fell.', ['Protocol No. 2 supplements → Convention on Bees']],
    ['The decree on the enforcement of the Law “On Tea” (3 May 2004) came.', ['decree enforces → On Tea']],
    ['The Law “On Tea”, repealed by Law No. 7 of 3 May 2004, was short.', ['Law No. 7 repeals → On Tea']],
    ['Law No. 7 of 3 May 2004 amended the Law “On Tea”.', ['Law No. 7 amends → On Tea']],
    ['Rules “On Pots” approved by Decree No. 8 of 3 May 2004 apply.', ['Decree No. 8 approves → On Pots']],
    [
      'Law No. 9 of 3 May 2004 on ratification of the Treaty of Tartu passed.',
      ['Law No. 9 ratifies → Treaty of Tartu'],
    ],
    [
      'The Hague Conventions of 18 October 1907 and Additional Protocol II thereto.',
      ['Additional Protocol II supplements → Hague Conventions'],
    ],
    ['The Law “On Tea” and the Law “On Salt” are short.', []],
    [
      'The Tea Act 1911 entered into force on 1 May 1912 and repealed the Salt Act 1900.',
      ['Tea Act 1911 repeals → Salt Act 1900'],
    ],
    ['The Tea Act 1911 was debated and the House repealed the Salt Act 1900.', []],
    ['The Safe Streets Act of 1968, as amended (42 U.S.C. 3711), applies.', []],
    [
      'The Tea Act 1911 and the Salt Act 1922 were repealed by the Food Act 1950.',
      ['Food Act 1950 repeals → Salt Act 1922', 'Food Act 1950 repeals → Tea Act 1911'],
    ],
    [
      'The Tea Act 1911 and the Salt Act 1922 was repealed by the Food Act 1950.',
      ['Food Act 1950 repeals → Salt Act 1922'],
    ],
    [
      'The Food Act 1950 repealed the Tea Act 1911 and the Salt Act 1922.',
      ['Food Act 1950 repeals → Tea Act 1911', 'Food Act 1950 repeals → Salt Act 1922'],
    ],
    [
      'Decree No 5 of 3 May 2001 approved the Statute of the Salt Service and repealed Decree No 7 of 4 May 1995.',
      ['Decree No 5 approves → Statute of the Salt Service', 'Decree No 5 repeals → Decree No 7'],
    ],
    [
      'Decree No 5 of 3 May 2001 approved the Statute of the Salt Service, which repealed Decree No 7 of 4 May 1995.',
      [
        'Decree No 5 approves → Statute of the Salt Service',
        'Statute of the Salt Service repeals → Decree No 7',
      ],
    ],
    ['The Decree approved the Statute of the Salt Service and repealed Decree No 7 of 4 May 1995.', []],
    ['The Seimas adopted the Law on Tea and repealed the Law on Salt.', []],
    [
      'The Statute of the Salt Service was approved by Decree No 5 of 3 May 2001 and repealed the Law on Tea.',
      [
        'Statute of the Salt Service repeals → Law on Tea',
        'Decree No 5 approves → Statute of the Salt Service',
      ],
    ],
    [
      'Order No 12 of 3 May 2001 is issued pursuant to the Law on Tea.',
      ['Order No 12 issued-under → Law on Tea'],
    ],
    [
      'The Food Act 1950 repealed the Tea Act 1911 and the Salt Act 1922 came later.',
      ['Food Act 1950 repeals → Tea Act 1911'],
    ],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('antecedents', () => {
  test.each([
    ['The Law “On Tea” and the Law “On Salt”: that Law is short.', ['Law refers-to → On Salt']],
    ['The Tea Act 1911 and the Salt Act 1922: the 1911 Act is short.', ['1911 Act refers-to → Tea Act 1911']],
    [
      'Decree No. 5 of 3 May 2004 and the Law “On Tea”. This decree fell.',
      ['decree refers-to → Decree No. 5'],
    ],
    [
      'The Tea and Coffee Act (“TCA”). Section 2 of the TCA.',
      ['TCA alias-of → Tea and Coffee Act', 'TCA alias-of → Tea and Coffee Act'],
    ],
    ['That Decree came before Decree No. 5 of 3 May 2004.', []],
    [
      'Act No. 263/2016 Coll., the Atomic Act, is new. Later the Atomic Act was amended.',
      ['Atomic Act alias-of → Act No. 263/2016', 'Atomic Act alias-of → Act No. 263/2016'],
    ],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('dates', () => {
  test.each([
    ['By the decision of the Government, the post was opened on 3 May 2004.', ['event: 3 May 2004, implied']],
    ['By the decision of the Government, posts were opened on 3 May 2004 and 5 May 2006.', []],
    ['The Convention on Tea of 3 May 2004 is open.', ['signed: 3 May 2004']],
    ['Directive 2005/85/EC of 1 December 2005 is old.', ['adopted: 1 December 2005']],
    [
      'The decrees “On Tea” and “On Salt” (6 January 1998, 30 October 1998).',
      ['dated: 6 January 1998, implied', 'dated: 30 October 1998, implied'],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('jurisdictions', () => {
  test('the words of the act come first', () => {
    expect(states('The Law of Georgia “On Tea”.', { jurisdiction: 'az' })).toEqual(['ge surface']);
  });
  test('then a neighbour to the right', () => {
    expect(states('The Labour Code and the Code of Civil Procedure of the Republic of Uzbekistan.')).toEqual([
      'uz context',
      'uz surface',
    ]);
  });
  test('then the heading', () => {
    expect(states('# Latvia\n\nThe Law “On Tea” is short.')).toEqual(['lv context']);
  });
  test('then what is declared', () => {
    expect(states('The Law “On Tea” is short.', { jurisdiction: 'az' })).toEqual(['az default']);
  });
  test('a text on several states lends none', () => {
    expect(states('The Law of Georgia “On Tea”, the Law of Latvia “On Salt” and the Law “On Rye”.')).toEqual([
      'ge surface',
      'lv surface',
      'undefined undefined',
    ]);
  });
});

test('“his decree” is issued by the office that the sentence names', () => {
  const [act] = acts(annotated('In his decree “On Tea” dated 3 May 2004, the President was brief.'));
  expect(act?.issuer?.text).toBe('President');
});
