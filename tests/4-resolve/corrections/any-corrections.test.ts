import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateRecord } from '../../../pipeline/5-check/index.ts';
import { toRecord } from '../../../pipeline/6-write/index.ts';
import type { Correction } from '../../../pipeline/model/records.ts';
import { corrected } from '../../support/corrections.ts';

const TEXT =
  'Under the Decree No. 706 of 14 December 2015 the council of 213 members, 27 of them women, met from 1991 to 1993\n\n---\n\nand by Law "On Archives" of 4 May 1999 it got about 40 per cent of\nthe land. This Law was amended in 2001.\n';

const words = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => TEXT.slice(start, start + length))
  .filter((slice) => slice.trim() !== '');

const mentioned = fc.constantFrom(
  ...corrected(TEXT, []).annotations.map(({ layer, quote }) => ({ layer, quote })),
);

const FIELDS: Readonly<Record<Correction['layer'], fc.Arbitrary<NonNullable<Correction['fields']>>>> = {
  date: fc.record({
    edtf: fc.constantFrom('1999', '1999-02-30', '199X', '1991/1993', 'June', '../2015', null),
    timex: fc.constantFrom('P3Y', '1999', 'PRESENT_REF'),
    quote: words,
  }),
  figure: fc.record({
    value: fc.constantFrom('12', '1/3', 'many', null),
    min: fc.constantFrom('1', null),
    unit: fc.constantFrom('kg', null),
    quote: words,
  }),
  'legal-act': fc.record({
    type: fc.constantFrom('law', 'decree', 'song'),
    number: fc.constantFrom('1', null),
    title: words,
    quote: words,
  }),
};

/** Some of the fields. */
const fieldsOf = (layer: Correction['layer']): fc.Arbitrary<NonNullable<Correction['fields']>> =>
  fc
    .tuple(FIELDS[layer], fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([all, wanted]) => Object.fromEntries(Object.entries(all).filter((_field, i) => wanted[i])));

const target = fc.oneof(
  mentioned,
  fc.record({
    layer: fc.constantFrom('date' as const, 'figure' as const, 'legal-act' as const),
    quote: words,
  }),
);

const anyCorrection = fc
  .tuple(fc.constantFrom('add' as const, 'change' as const, 'reject' as const), target)
  .chain(([op, { layer, quote }]): fc.Arbitrary<Correction> => {
    const said = { op, layer, target: { exact: quote, occurrence: 1 }, by: 'A', when: '2025-03-14' };
    return op === 'reject' ? fc.constant(said) : fieldsOf(layer).map((fields) => ({ ...said, fields }));
  });

test('whatever people say, the record is valid, its links resolve, and each correction is accounted for', () => {
  fc.assert(
    fc.property(fc.array(anyCorrection, { maxLength: 6 }), (corrections) => {
      const document = corrected(TEXT, corrections);
      expect(validateRecord(toRecord(document))).toEqual([]);
      const broken = document.findings.filter(({ ruleId }) =>
        /^(?:links|schema)\/|quote-is-slice/.test(ruleId),
      );
      expect(broken).toEqual([]);
      expect(document.settledCorrections ?? []).toHaveLength(corrections.length);
    }),
    { numRuns: 300 },
  );
});

test('many corrections of a long line are applied in little time', () => {
  const line = Array.from({ length: 20_000 }, (_, i) => `It had ${i} men in ${1900 + (i % 100)}.`).join(' ');
  const many = Array.from(
    { length: 500 },
    (_, i): Correction => ({
      op: 'reject',
      layer: 'figure',
      target: { exact: `${i * 40} men`, prefix: 'It had ' },
      by: 'A',
      when: '2025-03-14',
    }),
  );
  const before = performance.now();
  const plain = corrected(line, []);
  const between = performance.now();
  const document = corrected(line, many);
  const spent = performance.now() - between;
  expect(plain.annotations.length - document.annotations.length).toBe(500);
  expect(spent).toBeLessThan(3 * (between - before) + 2000);
});

test('many corrections of mentions with the same words are applied in little time', () => {
  const line = Array.from({ length: 10_000 }, (_, i) => `In 1998 it had ${i} men.`).join(' ');
  const change = (i: number, occurrence: number): Correction => ({
    op: 'change',
    layer: 'date',
    target: { exact: '1998', suffix: ` it had ${i} men`, occurrence },
    fields: { edtf: '1997' },
    by: 'A',
    when: '2025-03-14',
  });
  // The numbers are off by one: an edit above has added an occurrence.
  const many = Array.from({ length: 5_000 }, (_, i) => change(i * 2, i * 2 + 2));
  const before = performance.now();
  corrected(line, []);
  const between = performance.now();
  const { settledCorrections = [], annotations } = corrected(line, many);
  const spent = performance.now() - between;
  expect(settledCorrections.every(({ status }) => status === 'kept')).toBe(true);
  expect(annotations.filter(({ corrected: by }) => by === 'changed')).toHaveLength(5_000);
  expect(spent).toBeLessThan(4 * (between - before) + 3000);
});
