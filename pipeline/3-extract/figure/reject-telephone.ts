import type { Clause } from './clause.ts';
import type { Site } from './site.ts';

/** A telephone number has at least three groups. */
const FEWEST_GROUPS = 3;

/** How many tokens to each side are looked at. */
const REACH = 10;

const BETWEEN = new Set(['(', ')', '+', '-', '–', '/']);

/** A number with a point or a percentage is no group. */
const isDecimal = (clause: Clause, i: number): boolean =>
  clause.isGluedMark(i + 1, '%') ||
  ((clause.isGluedMark(i + 1, '.') || clause.isGluedMark(i + 1, ',')) &&
    clause.isDigits(i + 2) &&
    clause.glued(i + 2));

/** How many groups of digits stand in a row from token `i`, in steps of 1 or -1. */
function groups(clause: Clause, i: number, step: 1 | -1): number {
  let count = 0;
  for (let j = i; Math.abs(j - i) < REACH; j += step) {
    if (clause.isDigits(j)) {
      if (isDecimal(clause, j)) break;
      count++;
    } else if (!BETWEEN.has(clause.text(j))) break;
  }
  return count;
}

/** `(8 5) 271 93 05`, `+995 32 555 01 20`: groups of digits in a row that are not the thousands of one number. */
export function isTelephone({ clause, amount, counted, whole }: Site): boolean {
  const { low, kind, numberFirst, numberNext, high } = amount;
  if (low.shape !== 'digits' || kind !== undefined || counted || whole) return false;
  const own = groups(clause, numberFirst, 1) - groups(clause, numberNext, 1);
  const around = groups(clause, numberFirst - 1, -1) + groups(clause, numberNext, 1);
  return around > 0 && own + around >= FEWEST_GROUPS && !high?.scale;
}
