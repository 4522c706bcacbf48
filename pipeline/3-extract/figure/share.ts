import type { FigureCandidate } from '../../model/figure-candidate.ts';

/** Longer than any link between two numbers of a list. */
const LONGEST_LINK = 8;

const JOINED = /^\s*-?\s*,?\s*(?:and|or|to|&)\s+$/;
/** `10 by 20 metres`: the sides of something that is measured. */
const SIDES = /^\s+(?:by|x|×)\s+$/;
const LISTED = /^\s*,\s+$/;

/** A number that counts nothing by itself, and may take the unit of the next one. */
const isBare = ({ kind, counted, pronoun, wholeAt, unit }: FigureCandidate): boolean =>
  kind === 'count' && !counted && !pronoun && wholeAt === undefined && unit === undefined;

/** Whether the unit is printed after its number, where a list can share it. */
const givesUnit = ({ kind, unit, numberSpan, end }: FigureCandidate): boolean =>
  (kind === 'percentage' || kind === 'measure') && unit !== undefined && end > numberSpan.end;

/** `aged 24, 27 and 31`: bare numbers after an age without a printed unit are ages. */
export function shareAges(prose: string, figures: readonly FigureCandidate[]): FigureCandidate[] {
  const shared = [...figures];
  for (let i = 1; i < shared.length; i++) {
    const [before, figure] = [shared[i - 1], shared[i]];
    if (before?.kind !== 'age' || before.unitText !== undefined || !figure || !isBare(figure)) continue;
    const gap = figure.start - before.end;
    const link = gap > 0 && gap <= LONGEST_LINK ? prose.slice(before.end, figure.start) : '';
    if (before.sentence !== figure.sentence || !(JOINED.test(link) || LISTED.test(link))) continue;
    shared[i] = { ...figure, kind: 'age', unit: 'a', rule: before.rule, certainty: 'implied' };
  }
  return shared;
}

/**
 * `4 and 7 %, respectively`, `10, 20 and 30 km`: the numbers of a list take the unit of the last one. A comma alone
 * joins only before a number that “and” has joined.
 */
export function shareUnits(prose: string, figures: readonly FigureCandidate[]): FigureCandidate[] {
  const shared = [...figures];
  let isList = false;
  for (let i = shared.length - 2; i >= 0; i--) {
    const [figure, next] = [shared[i], shared[i + 1]];
    if (!figure || !next) continue;
    const gap = next.start - figure.end;
    const link = gap > 0 && gap <= LONGEST_LINK ? prose.slice(figure.end, next.start) : '';
    const takes: boolean =
      figure.sentence === next.sentence &&
      isBare(figure) &&
      (isList ? next.unit !== undefined : givesUnit(next)) &&
      (JOINED.test(link) || (isList && LISTED.test(link)) || (next.kind === 'measure' && SIDES.test(link)));
    isList = takes;
    if (!takes || next.unit === undefined) continue;
    const { kind, unit } = next;
    shared[i] = { ...figure, kind, unit, rule: next.rule, certainty: 'implied' };
  }
  return shared;
}
