import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validator } from '../../pipeline/bridges/ajv.ts';
import { registerOf, type Said, saying } from './acts.ts';

const TERRORISM = 'On Combating Terrorism';

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
