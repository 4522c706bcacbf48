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

/** `It was 2 below zero`: degrees, though nobody says so. */
export function bareBelowZero(
  clause: Clause,
  low: Numeral,
  words: FigureWords,
): (Below & { unit: Tail }) | undefined {
  const found = words.belowZero.startingAt(clause, low.next);
  if (!found) return undefined;
  const unit: Tail = { kind: 'measure', code: 'deg', first: low.next, next: found.next, implied: true };
  return { low: { ...low, value: negated(low.value) }, next: found.next, unit };
}
