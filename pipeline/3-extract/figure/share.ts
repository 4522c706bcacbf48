import type { FigureCandidate } from '../../model/figure-candidate.ts';
import { bounded } from './values.ts';

/** Longer than any link between two numbers of a list. */
const LONGEST_LINK = 10;
const LONGEST_QUALIFIED = 20;

/** `grew by 5,600 posts or 2.2 per cent`: the same amount once more. */
const OR = /^\s*,?\s+or\s+$/;
const JOINED = /^\s*-?\s*,?\s*(?:and|or|&)\s+$/;
const JOINED_BY_TO = /^\s*-?\s*,?\s*to\s+$/;
/** `10 by 20 metres`: the sides of something that is measured. */
const SIDES = /^\s+(?:by|x|×)\s+$/;
const LISTED = /^\s*,\s+$/;
/** `at 19 and the maximum at 35`. */
const JOINED_LIMIT = /^\s*,?\s*(?:and|or|but)\s+(?:an?\s+|the\s+)?$/;

/** A number that counts nothing by itself, and may take the unit of the next one. */
export const isBare = ({ kind, counted, pronoun, wholeAt, unit }: FigureCandidate): boolean =>
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
    // “Of those under 14, 20 were girls”: a bound begins no list.
    if (before.minExclusive || before.maxExclusive) continue;
    const gap = figure.start - before.end;
    const link = gap > 0 && gap <= LONGEST_LINK ? prose.slice(before.end, figure.start) : '';
    const isListed =
      JOINED.test(link) || LISTED.test(link) || (figure.approximation && JOINED_LIMIT.test(link));
    if (before.sentence !== figure.sentence || !isListed) continue;
    shared[i] = { ...figure, kind: 'age', unit: 'a', rule: before.rule, certainty: 'implied' };
  }
  return shared;
}

/** What the last of a list gives to the numbers before it: a unit, or what is counted (`12 and 40 delegates`). */
function gift(last: FigureCandidate): Partial<FigureCandidate> | undefined {
  const { kind, unit, rule, counted } = last;
  if (givesUnit(last) && unit !== undefined) return { kind, unit, rule };
  return kind === 'count' && counted && last.value !== '1' ? { counted } : undefined;
}

/** `74 rifle and 6 cavalry divisions`: one word of its own, then “and”. */
const QUALIFIED = /^ [\p{Ll}-]{3,14} and $/u;

/** The head of what the next number counts, for a number that has its own word before it. */
function sharedHead({ counted, kind, value }: FigureCandidate): Partial<FigureCandidate> | undefined {
  if (kind !== 'count' || !counted || value === '1' || !counted.text.endsWith(` ${counted.head}`))
    return undefined;
  const { head, end } = counted;
  return { counted: { head, text: head, start: end - head.length, end } };
}

const isFrom = (prose: string, { start }: FigureCandidate): boolean =>
  /\bfrom $/.test(prose.slice(Math.max(0, start - 6), start));

/** `from 4 million crowns to 2.8 million`: the second sum has the unit of the first. */
function shareFromTo(prose: string, figures: readonly FigureCandidate[]): FigureCandidate[] {
  const shared = [...figures];
  for (let i = 1; i < shared.length; i++) {
    const [before, figure] = [shared[i - 1], shared[i]];
    if (!before || !figure || before.sentence !== figure.sentence || !isBare(figure)) continue;
    const { kind, unit, rule } = before;
    if (unit === undefined || !isFrom(prose, before) || prose.slice(before.end, figure.start) !== ' to ')
      continue;
    shared[i] = { ...figure, kind, unit, rule, certainty: 'implied' };
  }
  return shared;
}

/**
 * `4 and 7 %, respectively`, `10, 20 and 30 km`: the numbers of a list take what the last one says. A comma alone
 * joins only before a number that “and” has joined.
 */
export function shareLists(prose: string, figures: readonly FigureCandidate[]): FigureCandidate[] {
  const shared = shareFromTo(prose, figures);
  let given: Partial<FigureCandidate> | undefined;
  for (let i = shared.length - 2; i >= 0; i--) {
    const [figure, next] = [shared[i], shared[i + 1]];
    if (!figure || !next) continue;
    const gap = next.start - figure.end;
    const link = gap > 0 && gap <= LONGEST_LINK ? prose.slice(figure.end, next.start) : '';
    // “0.5 million, or 2.2 %” says the same twice; “4, 5, or 6 %” lists.
    const before = shared[i - 1];
    const isTwice =
      OR.test(link) && link.includes(',') && !(before && LISTED.test(prose.slice(before.end, figure.start)));
    // “Sent 30 to two camps”: only “from” makes both numbers amounts of the same.
    const isJoined =
      (JOINED.test(link) && !isTwice) ||
      (JOINED_BY_TO.test(link) && isFrom(prose, figure)) ||
      (given !== undefined && LISTED.test(link)) ||
      (next.kind === 'measure' && SIDES.test(link));
    const isQualified =
      gap > 0 && gap <= LONGEST_QUALIFIED && QUALIFIED.test(prose.slice(figure.end, next.start));
    if (isQualified && figure.sentence === next.sentence && isBare(figure))
      shared[i] = { ...figure, ...sharedHead(next) };
    given =
      figure.sentence === next.sentence && isBare(figure) && isJoined ? (given ?? gift(next)) : undefined;
    if (given) shared[i] = { ...figure, ...given, certainty: 'implied' };
  }
  return shared;
}

const AND = /^\s*,?\s+(?:and|or|&)\s+$/;
const BRACKET = /^\s*\($/;

/** Both are lengths, weights …, or both sums of money: the second in brackets is the first in another unit. */
const isConversion = (a: FigureCandidate, b: FigureCandidate): boolean =>
  a.kind === b.kind && (a.kind === 'measure' || a.kind === 'money') && a.unit !== b.unit;

/** `rose by 4 and 7 per cent`. */
const isListed = (a: FigureCandidate, b: FigureCandidate): boolean =>
  b.change === undefined && a.kind === b.kind && a.unit !== undefined && a.unit === b.unit;

/** What the second of two figures takes over from the first, of which it says the same. */
function sameAgain(first: FigureCandidate, second: FigureCandidate, link: string): FigureCandidate {
  if (AND.test(link) && first.change && isListed(first, second)) return { ...second, change: first.change };
  const inBracket = BRACKET.test(link);
  if (!inBracket && !OR.test(link)) return second;
  const isShare = second.kind === 'percentage' && first.kind !== 'percentage';
  const { change, approximation } = first;
  const changed =
    change && !second.change && (isShare || isConversion(first, second)) ? { ...second, change } : second;
  const { value } = changed;
  const takesBound = inBracket && isConversion(first, second) && approximation && approximation !== 'vague';
  if (!takesBound || value === undefined || changed.approximation) return changed;
  const { value: _value, ...open } = changed;
  return { ...open, ...bounded(value, approximation) };
}

/** `more than 100 km (60 miles)`, `rose by 300 or 2 %`: bounds and change hold for the amount said again. */
export function shareMeaning(prose: string, figures: readonly FigureCandidate[]): FigureCandidate[] {
  const shared = [...figures];
  for (let i = 1; i < shared.length; i++) {
    const [before, figure] = [shared[i - 1], shared[i]];
    if (!before || !figure || before.sentence !== figure.sentence) continue;
    const gap = figure.start - before.end;
    if (gap > 0 && gap <= LONGEST_LINK)
      shared[i] = sameAgain(before, figure, prose.slice(before.end, figure.start));
  }
  return shared;
}
