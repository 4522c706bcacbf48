import type { Clause } from './clause.ts';
import type { Site } from './site.ts';
import { type FigureWords, isIn } from './words.ts';

/** Numbers that their own marks or neighbours give away: codes, times, versions, notes. */

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

/** `COVID -19`: capitals, and a hyphen that only the digits are glued to. */
function isSpacedName(clause: Clause, i: number): boolean {
  const name = clause.text(i - 1);
  return clause.text(i) === '-' && !clause.glued(i) && clause.glued(i + 1) && /^\p{Lu}{2,}$/u.test(name);
}

/** `F-16`, `A4`, `COVID-19`, `3D`. */
export function isNameWithDigits({ clause, amount, words }: Site): boolean {
  const { first, kind, low } = amount;
  if (low.shape !== 'digits') return false;
  const glued = clause.glued(first);
  if (glued && clause.isWord(first - 1)) return true;
  const hyphen = clause.text(first - 1);
  if (glued && (hyphen === '-' || hyphen === '‑') && clause.glued(first - 1) && clause.isWord(first - 2))
    return !isIn(words, 'hyphened', clause.lower(first - 2));
  if (kind === undefined && isSpacedName(clause, low.first)) return true;
  // `24703L202`: digits behind what would be a unit.
  const { next: end } = amount;
  if (kind === 'measure' && clause.isDigits(end) && clause.glued(end) && clause.glued(end - 1)) return true;
  if (low.plain && clause.lower(low.next) === 's' && clause.glued(low.next)) return true;
  if (kind !== undefined) return false;
  const { next } = amount;
  if (clause.isGluedMark(next, '-') && clause.glued(next + 1) && clause.isCapitalised(next + 1)) return true;
  return clause.isWord(next) && clause.glued(next);
}

/** `4:39`, `at 5 p.m.`, `8 o'clock`. */
export function isClock({ clause, amount, words, counted }: Site): boolean {
  const { next } = amount.low;
  if (amount.kind === 'money' || amount.kind === 'percentage' || amount.kind === 'ratio') return false;
  if (clause.isGluedMark(next, ':') && clause.isDigits(next + 1) && clause.glued(next + 1)) return true;
  if (
    clause.text(amount.first - 1) === ':' &&
    clause.glued(amount.first) &&
    clause.isDigits(amount.first - 2)
  )
    return true;
  const last = (amount.high ?? amount.low).next;
  if (!counted && isTrain(clause, amount, words)) return true;
  return words.clock.startingAt(clause, last) !== undefined || isClockRange(clause.whole(), last, words);
}

const HOUR_AND_MINUTES = /^(?:1?\d|2[0-3])$/;

/** `the 6.15 from Leeds`, `by the 6.15`: a train or boat by its time. */
function isTrain(clause: Clause, { low, high, kind }: Site['amount'], words: FigureWords): boolean {
  const { first, next } = low;
  if (high || kind || next !== first + 3 || clause.lower(first - 1) !== 'the') return false;
  const isTime = HOUR_AND_MINUTES.test(clause.text(first)) && /^[0-5]\d$/.test(clause.text(first + 2));
  if (!isTime || clause.text(first + 1) !== '.') return false;
  if (isIn(words, 'trainAfter', clause.lower(next))) return true;
  const isEnd = !clause.isWord(next) || isIn(words, 'stops', clause.lower(next));
  return isEnd && isIn(words, 'trainVerbs', clause.lower(first - 2));
}

/** `between 9 and 11 a.m.`: the hours that the date layer reads begin after this one. */
const isClockRange = (clause: Clause, i: number, words: FigureWords): boolean =>
  (isIn(words, 'rangeConnectors', clause.lower(i)) || clause.lower(i) === 'and') &&
  clause.isDigits(i + 1) &&
  clause.text(i + 1).length <= 2 &&
  words.clock.startingAt(clause, i + 2) !== undefined;

const JOINTS = new Set(['-', '–', '.', '/', '_', '@', '#', '\\', '&', '?', '~', '‑']);
const PATH = new Set(['/', '_', '@', '\\', '&', '?']);

/** `%20`, after a number in the address of a page. */
const isEscaped = (prose: string, at: number): boolean => /^%[0-9A-F]{2}/.test(prose.slice(at, at + 3));

/** `1.2.3`, `555-0199-22`, `007`, `24/7`, `10.1000/xyz`: joined to more of the same kind, or with a leading zero. */
export function isCode({ clause, amount, counted, prose }: Site): boolean {
  const { low, high, numberFirst, numberNext } = amount;
  if (low.shape !== 'digits' && low.shape !== 'fraction') return false;
  if (isEscaped(prose, clause.endBefore(numberNext))) return true;
  const text = clause.text(numberFirst);
  if (low.plain && text.length > 1 && text.startsWith('0')) return true;
  if (
    low.plain &&
    text.length > 6 &&
    (clause.text(numberFirst - 1) === '+' || (text.length > 7 && numberFirst > 0 && !counted))
  )
    return true;
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
  if (joinedAfter) return high !== undefined || !low.plain || !isCompared(clause.text(numberNext));
  return low.shape === 'fraction' && clause.isDigits(numberFirst) && isOddFraction(clause, amount);
}

/** Denominators that people write with a slash. */
const DENOMINATORS = new Set([
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '12',
  '16',
  '20',
  '25',
  '32',
  '33',
  '50',
  '64',
  '100',
  '1000',
]);

/** `24/7`, `9/11`: a slash that divides nothing. */
const isOddFraction = (clause: Clause, { low: { value, next } }: Site['amount']): boolean =>
  value.n > value.d || (!DENOMINATORS.has(clause.text(next - 1)) && clause.lower(next) !== 'of');

/** A dash may part the sides of a comparison as well: another rule judges that. */
const isCompared = (mark: string): boolean => mark === '-' || mark === '–' || mark === '=' || mark === '&';
