import type { Clause } from './clause.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './numeral.ts';
import { isLess, product, type Rational, rational, sum } from './rational.ts';
import { readUnit, type Unit } from './unit.ts';
import { type FigureWords, isIn } from './words.ts';

/** A unit, the unit that is named after it, and how many of that make one. */
const STEPS: ReadonlyMap<string, readonly [unit: string, factor: bigint]> = new Map([
  ['[yd_i]', ['[ft_i]', 3n]],
  ['[ft_i]', ['[in_i]', 12n]],
  ['[stone_av]', ['[lb_av]', 14n]],
  ['[lb_av]', ['[oz_av]', 16n]],
  ['km', ['m', 1000n]],
  ['m', ['cm', 100n]],
  ['deg', ["'", 60n]],
]);

interface Compound {
  readonly value: Rational;
  readonly unit: Unit;
}

/** `42 ft 6 in and`: right behind feet, “in” before no article is inches. */
function inchesAfterFeet(clause: Clause, { next, shape }: Numeral, words: FigureWords): Unit | undefined {
  if (shape !== 'digits' || clause.text(next) !== 'in') return undefined;
  const whole = clause.whole();
  const isPlace =
    isIn(words, 'determiners', whole.lower(next + 1)) ||
    whole.isCapitalised(next + 1) ||
    whole.isDigits(next + 1);
  const isEnd = !whole.isWord(next + 1) || isIn(words, 'stops', whole.lower(next + 1));
  return isEnd && !isPlace ? { code: '[in_i]', first: next, next: next + 1 } : undefined;
}

/** The token after what joins the parts: `5 lb and 3 oz`, `42 ft. 6 in`. */
const pastJoint = (clause: Clause, i: number): number =>
  ['and', ','].includes(clause.lower(i)) || (clause.isGluedMark(i, '.') && clause.isDigits(i + 1))
    ? i + 1
    : i;

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
  const at = pastJoint(clause, unit.next);
  const less: Numeral | undefined =
    clause.isDigits(at) || words.cardinals.has(clause.lower(at)) ? readNumeral(clause, at, words) : undefined;
  const next =
    less &&
    (readUnit(clause, less.next, less, words) ??
      (at === unit.next && code === '[in_i]' ? inchesAfterFeet(clause, less, words) : undefined));
  if (next?.code !== code || !less) return undefined;
  const whole = {
    value: sum(product(value, rational(factor)), less.value),
    unit: { ...next, first: unit.first },
  };
  const all = readCompound(clause, whole.value, whole.unit, words);
  // “2 yards, 7 feet” may be two lengths; “2 yards, 7 feet, 10 inches” is one.
  return all ?? (isLess(less.value, rational(factor)) ? whole : undefined);
}
