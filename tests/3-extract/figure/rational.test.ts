import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromDecimal,
  isEqual,
  printed,
  product,
  rational,
  sum,
} from '../../../pipeline/3-extract/figure/rational.ts';

const rationals = fc
  .tuple(fc.bigInt(-1_000_000n, 1_000_000n), fc.bigInt(1n, 1_000_000n))
  .map(([n, d]) => rational(n, d));

test('decimals come back as they were, without needless zeros', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 999 }), (whole, part) => {
      const digits = `${whole}.${String(part).padStart(3, '0')}`.replace(/0+$/, '');
      expect(printed(fromDecimal(digits))).toBe(digits);
    }),
  );
});

test('a sum of thirds is whole again', () => {
  const third = rational(1n, 3n);
  expect(printed(third)).toBe('1/3');
  expect(printed(sum(third, sum(third, third)))).toBe('1');
});

test('product and sum hold together', () => {
  fc.assert(
    fc.property(rationals, rationals, rationals, (a, b, c) =>
      isEqual(product(a, sum(b, c)), sum(product(a, b), product(a, c))),
    ),
  );
});

test('a printed value has the form that the schema asks', () => {
  fc.assert(
    fc.property(rationals, (value) => {
      expect(printed(value)).toMatch(/^-?[0-9]+(?:\.[0-9]+|\/[1-9][0-9]*)?$/);
    }),
  );
});
