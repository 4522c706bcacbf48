import type { Clause } from './clause.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './numeral.ts';
import { isLess, product, type Rational, rational, sum } from './rational.ts';
import { readUnit, type Unit } from './unit.ts';
import type { FigureWords } from './words.ts';

/** A unit, the unit that is named after it, and how many of that make one. */
const STEPS: ReadonlyMap<string, readonly [unit: string, factor: bigint]> = new Map([
  ['[yd_i]', ['[ft_i]', 3n]],
  ['[ft_i]', ['[in_i]', 12n]],
  ['[lb_av]', ['[oz_av]', 16n]],
  ['km', ['m', 1000n]],
  ['m', ['cm', 100n]],
  ['deg', ["'", 60n]],
]);

interface Compound {
  readonly value: Rational;
  readonly unit: Unit;
}

/** `5 feet 10 inches`: one length, in its smallest unit so that it stays exact. */
export function readCompound(
  clause: Clause,
  value: Rational,
  unit: Unit,
  words: FigureWords,
): Compound | undefined {
  const step = STEPS.get(unit.code);
  if (!step) return undefined;
  const [code, factor] = step;
  const at = ['and', ','].includes(clause.lower(unit.next)) ? unit.next + 1 : unit.next;
  const less: Numeral | undefined =
    clause.isDigits(at) || words.cardinals.has(clause.lower(at)) ? readNumeral(clause, at, words) : undefined;
  const next = less && readUnit(clause, less.next, less, words);
  if (next?.code !== code || !less) return undefined;
  const whole = {
    value: sum(product(value, rational(factor)), less.value),
    unit: { ...next, first: unit.first },
  };
  const all = readCompound(clause, whole.value, whole.unit, words);
  // “2 yards, 7 feet” may be two lengths; “2 yards, 7 feet, 10 inches” is one.
  return all ?? (isLess(less.value, rational(factor)) ? whole : undefined);
}
