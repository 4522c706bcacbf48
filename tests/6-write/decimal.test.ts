import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText, scaled } from '../../pipeline/6-write/extracts/decimal.ts';

test.each([
  ['213', '213', 213_000_000_000n],
  ['-1500.75', '-1500.75', -1_500_750_000_000n],
  ['2/3', '0.666666667', 666_666_667n],
  ['-2/3', '-0.666666667', -666_666_667n],
  ['1/2', '0.5', 500_000_000n],
  ['0.0000000004', '0', 0n],
  ['0.12345678951', '0.12345679', 123_456_790n],
  [`1${'0'.repeat(28)}`, `1${'0'.repeat(28)}`, 10n ** 37n],
])('%s is %s', (value, text, units) => {
  expect(decimalText(value)).toBe(text);
  expect(scaled(value)).toBe(units);
});

test('what DECIMAL has no room for is empty: the exact value stands beside it', () => {
  expect(decimalText('9'.repeat(31))).toBeUndefined();
  expect(scaled('9'.repeat(31))).toBeUndefined();
});

test('a decimal of up to nine digits behind the point stays what it is', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(999_999_999), (whole, rest) => {
      const value = `${whole}.${String(rest).padStart(9, '0')}`;
      expect(decimalText(value)).toBe(value);
      expect(scaled(value)).toBe(BigInt(value.replace('.', '')));
    }),
  );
});
