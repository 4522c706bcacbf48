import { describe, expect, test } from 'vitest';
import type { CheckedDocument } from '../../../pipeline/model/document.ts';
import type { Correction, LegalActAnnotation } from '../../../pipeline/model/records.ts';
import { change, corrected, correction } from '../../support/corrections.ts';

const TEXT =
  'The Water Act 1998 was signed on 24 June 1998. The Fisheries Act 2003 was read twice in May 2002, and it is long.\n';

const FISHERIES = 'Fisheries Act 2003';

const withFields = (fields: NonNullable<Correction['fields']>): CheckedDocument =>
  corrected(TEXT, [correction(FISHERIES, change('legal-act', fields))]);

function act({ annotations }: CheckedDocument): LegalActAnnotation {
  const found = annotations.find(({ quote }) => quote === FISHERIES);
  if (found?.layer !== 'legal-act') throw new Error(`${FISHERIES} is not annotated`);
  return found;
}

const words = ({ annotations }: CheckedDocument, id: string): string | undefined =>
  annotations.find((annotation) => annotation.id === id)?.quote;

const reasons = ({ settledCorrections = [] }: CheckedDocument): (string | undefined)[] =>
  settledCorrections.map(({ reason }) => reason);

describe('what an act has to do with other mentions', () => {
  test('dates: all of them, each by its words', () => {
    const document = withFields({ dates: 'in-title: 2003; adopted: May 2002' });
    expect(act(document).dates?.map(({ role, date }) => `${role} ${words(document, date)}`)).toEqual([
      'in-title 2003',
      'adopted May 2002',
    ]);
    expect(document.findings).toEqual([]);
  });

  test('relations, and the nearest mention of several', () => {
    const document = withFields({ relations: 'amends: Water Act 1998' });
    expect(act(document).relations?.map(({ type, target }) => `${type} ${words(document, target)}`)).toEqual([
      'amends Water Act 1998',
    ]);
  });

  test('provisions: paths from the outermost unit inwards', () => {
    expect(act(withFields({ provisions: 'article 109, item 32; section 4(a)' })).provisions).toEqual([
      [
        { unit: 'article', value: '109' },
        { unit: 'item', value: '32' },
      ],
      [{ unit: 'section', value: '4(a)' }],
    ]);
  });

  test('null takes them away', () => {
    expect(act(withFields({}))).toHaveProperty('dates');
    expect(act(withFields({ dates: null }))).not.toHaveProperty('dates');
  });

  test.each([
    [{ dates: 'signed: 3 March 1999' }, 'no other date has the words “3 March 1999”. Add it first'],
    [{ dates: '2003' }, '“2003” does not say what it is'],
    [{ dates: 'born: 2003' }, 'its dates.0.role is "born"; it must be one of "signed"'],
    [{ relations: `amends: ${FISHERIES}` }, 'no other act has the words'],
    [{ relations: 'eats: Water Act 1998' }, 'its relations.0.type is "eats"'],
    [{ provisions: 'article' }, '“article” does not name a unit and its number'],
  ])('%j conflicts, and says why', (fields, reason) => {
    expect(reasons(withFields(fields))).toEqual([expect.stringContaining(reason)]);
  });
});
