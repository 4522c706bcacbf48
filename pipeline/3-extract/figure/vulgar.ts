import { type Rational, rational } from './rational.ts';

/** `½` and its like: one character with the value of a fraction. */
const VULGAR: ReadonlyMap<string, Rational> = new Map(
  (
    [
      ['½', 1, 2],
      ['¼', 1, 4],
      ['¾', 3, 4],
      ['⅓', 1, 3],
      ['⅔', 2, 3],
      ['⅕', 1, 5],
      ['⅖', 2, 5],
      ['⅗', 3, 5],
      ['⅘', 4, 5],
      ['⅙', 1, 6],
      ['⅚', 5, 6],
      ['⅛', 1, 8],
      ['⅜', 3, 8],
      ['⅝', 5, 8],
      ['⅞', 7, 8],
    ] as const
  ).map(([sign, n, d]) => [sign, rational(BigInt(n), BigInt(d))]),
);

export const vulgarFraction = (sign: string): Rational | undefined => VULGAR.get(sign);
