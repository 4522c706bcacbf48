import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapping, partners } from '../../pipeline/evaluate/overlapping.ts';
import { byPosition, overlaps, type Span } from '../../pipeline/model/span.ts';

const spans = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 20 })
  .map((pairs) => pairs.map(([start, length]): Span => ({ start, end: start + length })).sort(byPosition));

test('every pair that shares text is found, and no other', () => {
  fc.assert(
    fc.property(spans, spans, (as, bs) => {
      const wanted = as.flatMap((a) => bs.filter((b) => overlaps(a, b)).map((b) => [a, b]));
      const found = overlapping(as, bs);
      expect(found).toHaveLength(wanted.length);
      expect(found.every(({ a, b }) => overlaps(a, b))).toBe(true);
    }),
  );
});

test('each has one partner at most, and what is equal is paired', () => {
  fc.assert(
    fc.property(spans, (as) => {
      const distinct = [...new Map(as.map((span) => [`${span.start}-${span.end}`, span])).values()];
      const pairs = partners(
        distinct,
        distinct.map((span) => ({ ...span })),
      );
      expect(pairs).toHaveLength(distinct.length);
      expect(pairs.every(({ share }) => share === 1)).toBe(true);
    }),
  );
});

test('many mentions take linear time', () => {
  const many = Array.from({ length: 200_000 }, (_, i): Span => ({ start: 3 * i, end: 3 * i + 2 }));
  expect(
    partners(
      many,
      many.map((span) => ({ ...span })),
    ),
  ).toHaveLength(many.length);
});
