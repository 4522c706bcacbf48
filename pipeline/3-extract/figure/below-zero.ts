import type { Clause } from './clause.ts';
import type { Numeral } from './numeral.ts';
import { negated } from './rational.ts';
import type { Tail } from './tail.ts';
import type { FigureWords } from './words.ts';

/** Units that a thermometer shows. */
const DEGREES = new Set(['deg', 'Cel', '[degF]']);

interface Below {
  readonly low: Numeral;
  readonly next: number;
}

/** `30 degrees below zero`: the words after the unit make the number negative. */
export function readBelowZero(
  clause: Clause,
  low: Numeral,
  unit: Tail,
  words: FigureWords,
): Below | undefined {
  if (!DEGREES.has(unit.code)) return undefined;
  const found = words.belowZero.startingAt(clause, unit.next);
  return found && { low: { ...low, value: negated(low.value) }, next: found.next };
}
