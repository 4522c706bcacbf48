import type { Numeral } from './numeral.ts';

/** All numerals have the same fields in the same order, which keeps what reads them fast. */
export const asNumeral = (
  {
    first,
    next,
    value,
    scale,
  }: Pick<Numeral, 'first' | 'next' | 'value'> & { readonly scale?: bigint | undefined },
  shape: Numeral['shape'],
  plain = false,
): Numeral => ({ first, next, value, shape, plain, scale });
