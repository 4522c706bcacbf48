import type { Clause } from './clause.ts';
import { fromDecimal, type Rational } from './rational.ts';

/** A number in digits, with its separators. */
export interface DigitNumber {
  readonly value: Rational;
  readonly next: number;
  /** Plain digits, nothing between them: only such a number can be a year, a page, a code. */
  readonly plain: boolean;
}

/** Longer runs of digits are codes, not quantities; also keeps exact arithmetic cheap. */
const MOST_DIGITS = 30;

/** After these a comma parts two numbers: `[13,14]`. */
const OPENS_LIST = new Set(['[', '(', ',', '/']);

const GROUP_MARKS = new Set([',', '.', '’', "'"]);

/** The digits after a glued mark at token `i`, if both stand there. */
function glued(clause: Clause, i: number, mark: string): string | undefined {
  return clause.isGluedMark(i, mark) && clause.isDigits(i + 1) && clause.glued(i + 1)
    ? clause.text(i + 1)
    : undefined;
}

/** Groups of digits after the first, all parted by `mark`. */
function groupsAfter(clause: Clause, i: number, mark: string): string[] {
  const groups: string[] = [];
  for (let j = i + 1; ; j += 2) {
    const group = glued(clause, j, mark);
    if (group === undefined || groups.length > MOST_DIGITS) return groups;
    groups.push(group);
  }
}

const isThree = (group: string): boolean => group.length === 3;

/** `1,234,567` or, as in India, `12,34,567`. */
const areGroups = (groups: readonly string[]): boolean =>
  groups.length > 0 &&
  (groups.every(isThree) ||
    (isThree(groups.at(-1) ?? '') && groups.slice(0, -1).every((group) => group.length === 2)));

/** As long as `&nbsp;`, `&thinsp;` or `&#8239;` is in a source. */
const LONGEST_SPACE = 10;

/** One space, or one that does not break and is written as a character reference: the rest of that is blank. */
const ONE_SPACE = /^(?:\s|[\u00a0\u2007\u2009\u202f] +)$/u;

/** `940 000`: groups of three after one space. */
function spacedGroups(clause: Clause, i: number): string[] {
  const groups: string[] = [];
  for (let j = i + 1; groups.length < MOST_DIGITS; j++) {
    const token = clause.at(j);
    if (token?.kind !== 'digits' || token.glued || !isThree(token.text)) break;
    if (!ONE_SPACE.test(clause.gapBefore(j, LONGEST_SPACE))) break;
    groups.push(token.text);
  }
  return groups;
}

/** The number whose first digits are token `i`, as printed in English or continental habit. */
export function readDigits(clause: Clause, i: number): DigitNumber | undefined {
  const first = clause.text(i);
  if (first.length > MOST_DIGITS) return undefined;
  const short = first.length <= 3 && !(first.startsWith('0') && first.length > 1);
  const mark = clause.text(i + 1);
  if (short && clause.glued(i + 1) && GROUP_MARKS.has(mark)) {
    const grouped = groupedNumber(clause, i, mark);
    if (grouped) return grouped;
  }
  const decimals = glued(clause, i + 1, '.') ?? glued(clause, i + 1, '·');
  if (decimals !== undefined && decimals.length <= MOST_DIGITS)
    return { value: fromDecimal(`${first}.${decimals}`), next: i + 3, plain: false };
  const spaced = short ? spacedGroups(clause, i) : [];
  const next = i + 1 + spaced.length;
  const whole = first + spaced.join('');
  const part = spaced.length > 0 ? (glued(clause, next, ',') ?? glued(clause, next, '.')) : undefined;
  return part !== undefined && part.length < 3
    ? { value: fromDecimal(`${whole}.${part}`), next: next + 2, plain: false }
    : { value: fromDecimal(whole), next, plain: spaced.length === 0 };
}

/** `1,234.5`, `1.234.567`, `1.234,5`, `1'234`, `1,8`; undefined where the mark groups nothing. */
function groupedNumber(clause: Clause, i: number, mark: string): DigitNumber | undefined {
  const first = clause.text(i);
  const groups = groupsAfter(clause, i, mark);
  const next = i + 1 + 2 * groups.length;
  const point = mark === '.' ? ',' : '.';
  const decimals = glued(clause, next, point);
  const whole = first + groups.join('');
  if (areGroups(groups) && (mark !== '.' || (groups.every(isThree) && (groups.length > 1 || decimals))))
    return decimals === undefined || (mark === ',' && glued(clause, next + 2, point) !== undefined)
      ? { value: fromDecimal(whole), next, plain: false }
      : { value: fromDecimal(`${whole}.${decimals}`), next: next + 2, plain: false };
  const [only = ''] = groups;
  if (mark === ',' && groups.length === 1 && only.length < 3 && !OPENS_LIST.has(clause.text(i - 1)))
    return { value: fromDecimal(`${first}.${only}`), next, plain: false };
  return undefined;
}
