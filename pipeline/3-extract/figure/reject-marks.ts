import type { Site } from './site.ts';
import { isIn } from './words.ts';

/** Numbers that their own marks or neighbours give away: codes, times, versions, notes. */

/** Words that a hyphen joins to a quantity: `sub-7 nanometre`, `mid-40s`. */
const HYPHENED = new Set(['sub', 'minus', 'now', 'then', 'non', 'plus', 'a']);

/** `21st`, `twenty-first`. */
export function isOrdinal({ clause, amount, words }: Site): boolean {
  const { next } = amount.high ?? amount.low;
  if (amount.low.shape === 'digits')
    return clause.glued(next) && isIn(words, 'ordinalEndings', clause.lower(next));
  if (amount.low.shape !== 'words') return false;
  const at = clause.isGluedMark(next, '-') ? next + 1 : next;
  return at > next
    ? isIn(words, 'ordinals', clause.lower(at))
    : isIn(words, 'ordinals', clause.lower(at)) &&
        clause.lower(at) !== 'second' &&
        clause.lower(at) !== 'first';
}

/** `F-16`, `A4`, `COVID-19`, `3D`. */
export function isNameWithDigits({ clause, amount }: Site): boolean {
  const { first, kind, low } = amount;
  if (low.shape !== 'digits') return false;
  const glued = clause.glued(first);
  if (glued && clause.isWord(first - 1)) return true;
  const hyphen = clause.text(first - 1);
  if (glued && (hyphen === '-' || hyphen === '‑') && clause.glued(first - 1) && clause.isWord(first - 2))
    return !HYPHENED.has(clause.lower(first - 2));
  return kind === undefined && clause.isWord(amount.next) && clause.glued(amount.next);
}

/** `4:39`, `at 5 p.m.`, `8 o'clock`. */
export function isClock({ clause, amount, words }: Site): boolean {
  const { next } = amount.low;
  if (amount.kind === 'money' || amount.kind === 'percentage' || amount.kind === 'ratio') return false;
  if (clause.isGluedMark(next, ':') && clause.isDigits(next + 1) && clause.glued(next + 1)) return true;
  if (
    clause.text(amount.first - 1) === ':' &&
    clause.glued(amount.first) &&
    clause.isDigits(amount.first - 2)
  )
    return true;
  return words.clock.startingAt(clause, (amount.high ?? amount.low).next) !== undefined;
}

const JOINTS = new Set(['-', '–', '.', '/', '_', '@', '#', '\\', '&', '=', '?', '~', '‑']);
const PATH = new Set(['/', '_', '@', '\\', '&', '?']);

/** `1.2.3`, `555-0199-22`, `007`, `24/7`, `10.1000/xyz`: joined to more of the same kind, or with a leading zero. */
export function isCode({ clause, amount }: Site): boolean {
  const { low, high, numberFirst, numberNext } = amount;
  if (low.shape !== 'digits' && low.shape !== 'fraction') return false;
  const text = clause.text(numberFirst);
  if (low.plain && text.length > 1 && text.startsWith('0')) return true;
  const joinedAfter =
    clause.glued(numberNext) &&
    JOINTS.has(clause.text(numberNext)) &&
    clause.isDigits(numberNext + 1) &&
    clause.glued(numberNext + 1);
  const before = clause.text(numberFirst - 1);
  const joinedBefore =
    clause.glued(numberFirst) &&
    JOINTS.has(before) &&
    clause.glued(numberFirst - 1) &&
    clause.isDigits(numberFirst - 2);
  if (joinedBefore || (clause.glued(numberFirst) && PATH.has(before))) return true;
  if (joinedAfter) return high !== undefined || !isCompared(clause.text(numberNext));
  return low.shape === 'fraction' && low.value.n > low.value.d;
}

/** A dash may part the sides of a comparison as well: another rule judges that. */
const isCompared = (mark: string): boolean => mark === '-' || mark === '–' || mark === '=' || mark === '&';

/** `3-2`: two small numbers over a dash that make no range. */
export function isScore({ clause, amount, words }: Site): boolean {
  const { low, high, numberNext, numberFirst } = amount;
  if (!low.plain || amount.kind !== undefined) return false;
  if (high) return high.plain && isScored(clause.lower(numberFirst - 1)) && clause.glued(numberFirst + 1);
  const mark = clause.text(numberNext);
  const dashed =
    (mark === '-' || mark === '–') &&
    clause.glued(numberNext) &&
    clause.isDigits(numberNext + 1) &&
    clause.glued(numberNext + 1);
  const before = clause.text(numberFirst - 1);
  const second =
    (before === '-' || before === '–') &&
    clause.glued(numberFirst) &&
    clause.glued(numberFirst - 1) &&
    clause.isDigits(numberFirst - 2);
  return dashed || second;

  function isScored(word: string): boolean {
    return isIn(words, 'scoreWords', word);
  }
}

/** `[3]`, `[2, 5]`, `(3)`: a note, a list mark, a provision. */
export function isBracketed({ clause, amount, prose }: Site): boolean {
  if (!amount.low.plain) return false;
  const open = clause.text(amount.first - 1);
  const close = clause.text(amount.next);
  if (open === '(' && close === ')') return true;
  if (open === '[' || close === ']') return true;
  if (clause.text(amount.first - 1) === '^') return true;
  // `[13,14]`, `[2, 3, 7]`: digits and commas back to the bracket.
  const around = prose.slice(Math.max(0, clause.start(amount.first) - 24), clause.start(amount.first));
  return /\[[\d,;–\- ]{1,24}$/.test(around);
}

/** `2. The treaty …` at the start of a line. */
export function isListMark({ clause, amount, prose, counted }: Site): boolean {
  if (
    amount.low.shape !== 'digits' ||
    amount.kind !== undefined ||
    amount.numberNext - amount.numberFirst > 3
  )
    return false;
  const start = clause.start(amount.first);
  const before = prose.slice(Math.max(0, start - 40), start);
  if (!/(?:^|\n)[ \t#>*-]*$/.test(before)) return false;
  if (before.length === 40 && !before.includes('\n')) return false;
  const mark = clause.text(amount.next);
  if ((mark === '.' || mark === ')') && clause.glued(amount.next))
    return clause.at(amount.next + 1) !== undefined;
  return (
    amount.low.value.n < 1000n &&
    clause.isCapitalised(amount.next) &&
    clause.isWord(amount.next) &&
    counted === undefined
  );
}
