/** Digits behind the point: those of money and of every measure that prose gives. */
export const SCALE = 9;

/** Digits in all, as the DECIMAL of most programs has them. */
export const PRECISION = 38;

const ONE = 10n ** BigInt(SCALE);

const LIMIT = 10n ** BigInt(PRECISION);

/** What needs neither rounding nor cutting. */
const EXACT = /^-?\d{1,29}(?:\.\d{1,9})?$/;

/** A quotient rounded to the nearest whole number, half away from zero. */
function rounded(numerator: bigint, denominator: bigint): bigint {
  const twice = (2n * (numerator < 0n ? -numerator : numerator) + denominator) / (2n * denominator);
  return numerator < 0n ? -twice : twice;
}

/** A decimal or a rational (`2/3`) in units of the last digit behind the point; undefined where DECIMAL is too small for it. */
export function scaled(value: string): bigint | undefined {
  const [numerator = '', denominator = '1'] = value.split('/');
  const [whole = '', fraction = ''] = numerator.split('.');
  const shift = 10n ** BigInt(fraction.length);
  const units = rounded(BigInt(whole + fraction) * ONE, shift * BigInt(denominator));
  return units < LIMIT && units > -LIMIT ? units : undefined;
}

/** The same as a decimal text, without zeros at its end. */
export function decimalText(value: string | undefined): string | undefined {
  if (value === undefined || EXACT.test(value)) return value;
  const units = scaled(value);
  if (units === undefined) return undefined;
  const digits = String(units < 0n ? -units : units).padStart(SCALE + 1, '0');
  const text = `${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`.replace(/\.?0+$/, '');
  return units < 0n ? `-${text}` : text;
}
