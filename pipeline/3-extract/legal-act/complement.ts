import type { Assembly } from './assembly.ts';
import { nameEnd } from './constituents/name.ts';
import type { Reading } from './reading.ts';

const STARTS = new Set([
  'on',
  'about',
  'concerning',
  'regarding',
  'relating',
  'respecting',
  'amending',
  'approving',
  'repealing',
  'enforcing',
  'implementing',
  'ratifying',
  'supplementing',
  'introducing',
  'annulling',
  'for',
  'to',
]);
/** Prepositions that begin the title of an act without quotation marks. */
const TITLES = new Set([
  'on',
  'about',
  'concerning',
  'regarding',
  'relating',
  'respecting',
  'amending',
  'approving',
  'repealing',
  'implementing',
  'supplementing',
  'establishing',
]);
/** Words between an act and the act that it is about. */
const LONGEST_SIGNAL = 9;
const LONGEST_TITLE = 40;

/** Where an act inside this one would have its first word: after “on the enforcement of the”. */
function innerNoun(reading: Reading, act: Assembly): number | undefined {
  if (!STARTS.has(reading.lower(act.to))) return undefined;
  for (let index = act.to + 1; index < act.to + LONGEST_SIGNAL + 8; index++) {
    if (!reading.isWord(index)) return undefined;
    const head = reading.words.heads.get(reading.lower(index));
    if (head && (reading.isCapital(index) || (index > act.to + 2 && head.lower))) return index;
    if (!reading.isCapital(index) && index > act.to + LONGEST_SIGNAL) return undefined;
  }
  return undefined;
}

/** A title without quotation marks that is written in capitals. */
function capitalTitle(reading: Reading, act: Assembly): number {
  const from = reading.lower(act.to + 1) === 'the' ? act.to + 2 : act.to + 1;
  const second = reading.lower(from) === 'to' ? from + 1 : from;
  if (!reading.isCapital(second) || reading.dateAt(second)) return act.to;
  return nameEnd(reading, { from: second, stop: (at) => reading.dateAt(at) !== undefined });
}

/** A title without quotation marks in small letters: it ends where a clause goes on or a mark stands. */
function smallTitle(reading: Reading, act: Assembly): number {
  let next = act.to + 1;
  const limit = act.to + LONGEST_TITLE;
  for (; next < limit; next++) {
    if (reading.words.is.titleEnds.has(reading.lower(next)) && next > act.to + 2) break;
    const hyphen = reading.text(next) === '-' && reading.isGlued(next) && reading.isGlued(next + 1);
    if (!hyphen && !reading.isWord(next)) break;
    if (reading.dateAt(next)) break;
  }
  while (next > act.to && reading.words.is.connectives.has(reading.lower(next - 1))) next--;
  return next - act.to >= 3 && next < limit ? next : act.to;
}

/**
 * Takes what the act is about: another act (“on the enforcement of the Law …”), or a title without quotation
 * marks. `readInner` reads the act whose head stands at a token.
 */
export function takeComplement(
  reading: Reading,
  act: Assembly,
  readInner: (noun: number) => { from: number; to: number } | undefined,
): void {
  const noun = innerNoun(reading, act);
  if (noun !== undefined) {
    const inner = readInner(noun);
    if (inner && inner.from > act.to && inner.from - act.to <= LONGEST_SIGNAL + 1) {
      act.to = inner.to;
      return;
    }
  }
  if (act.quoted || act.head.type === 'treaty' || !TITLES.has(reading.lower(act.to))) return;
  if (!reading.isCapital(act.noun)) return;
  const titled = capitalTitle(reading, act);
  const dated = act.number !== undefined && act.dates.length > 0;
  const end = titled > act.to ? titled : dated ? smallTitle(reading, act) : act.to;
  if (end === act.to) return;
  act.complement = { from: act.to, to: end };
  act.to = end;
}
