/** An exact number: no binary floating point comes near a value. `d` is positive; the fraction is reduced. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

export function rational(n: bigint, d = 1n): Rational {
  const divisor = d === 1n ? 1n : gcd(n, d) || 1n;
  return { n: n / divisor, d: d / divisor };
}

/** From digits with an optional decimal point: `1500.75`. */
export function fromDecimal(digits: string): Rational {
  const [whole = '', part = ''] = digits.split('.');
  return rational(BigInt(whole + part), 10n ** BigInt(part.length));
}

export const sum = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const product = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** `a` to a whole power, also a negative one; `a` is not zero. */
export function power({ n, d }: Rational, exponent: number): Rational {
  const size = BigInt(Math.abs(exponent));
  if (exponent >= 0) return { n: n ** size, d: d ** size };
  return n < 0n ? { n: (-d) ** size, d: (-n) ** size } : { n: d ** size, d: n ** size };
}
export const negated = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const isLess = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;
export const isEqual = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;

/** How many decimal places say the value exactly; undefined where none do (2/3). */
function decimalPlaces(d: bigint): number | undefined {
  let rest = d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** `213`, `1500.75`, or `2/3` where decimals cannot say it. */
export function printed({ n, d }: Rational): string {
  const places = decimalPlaces(d);
  if (places === undefined) return `${n}/${d}`;
  if (places === 0) return String(n);
  const digits = String(((n < 0n ? -n : n) * 10n ** BigInt(places)) / d).padStart(places + 1, '0');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** `1/2`, `2/1`: for parts and ratios, which are read as two numbers. */
export const asFraction = ({ n, d }: Rational): string => `${n}/${d}`;
