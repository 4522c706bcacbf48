import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading.ts';
import { numberAt } from './number.ts';
import { stateAt } from './state.ts';

export interface Issuer {
  readonly text: string;
  readonly span: Span;
  /** The index after it. */
  readonly next: number;
  /** Only a state is named: “Law of the Republic of Azerbaijan”. */
  readonly state: boolean;
  /** A court's: its decisions are no acts. */
  readonly court: boolean;
  /** Written small: “the president”. */
  readonly small: boolean;
}

const LONGEST = 30;

const inside = (reading: Reading, index: number, stop: (index: number) => boolean): boolean =>
  (reading.isCapital(index) || reading.words.is.issuers.has(reading.lower(index))) && !stop(index);

/** “the USSR Council”: a capital run from here names an office within a few words. */
function leadsToOffice(reading: Reading, index: number): boolean {
  for (let next = index; next < index + 4 && reading.isCapital(next); next++)
    if (reading.words.is.issuers.has(reading.lower(next))) return true;
  return false;
}

/** “and General Assembly resolution 47/133”: the office of the act that follows. */
function isIssuerOfNext(reading: Reading, index: number): boolean {
  let next = index;
  while (next < index + 5 && reading.isCapital(next) && !reading.words.heads.has(reading.lower(next))) next++;
  return (
    next > index && reading.words.heads.has(reading.lower(next)) && numberAt(reading, next + 1) !== undefined
  );
}

/** The index of the next word of the name after a connective; undefined where the name ends before it. */
function overConnective(reading: Reading, index: number): number | undefined {
  const word = reading.lower(index);
  if (word === 'of' || word === 'for') return reading.lower(index + 1) === 'the' ? index + 2 : index + 1;
  if (word !== 'and') return undefined;
  let next = index + 1;
  if (reading.lower(next) === 'of') next++;
  if (reading.lower(next) === 'the') next++;
  if (isIssuerOfNext(reading, next)) return undefined;
  const joined = reading.isCapital(next) && (next === index + 1 || leadsToOffice(reading, next));
  return joined ? next : undefined;
}

/** “No.”, or the letters of “UP-1815”. */
const startsNumber = (reading: Reading, index: number): boolean =>
  reading.words.is.numberMarks.has(reading.lower(index)) || reading.text(index + 1) === '-';

/** A place where a name ends although a capital follows: “Law of Georgia On Military Service”. */
function stops(reading: Reading, index: number): boolean {
  return (
    reading.dateAt(index) !== undefined ||
    (reading.words.is.titleStarters.has(reading.lower(index)) &&
      reading.isCapital(index) &&
      reading.isCapital(index + 1)) ||
    (startsNumber(reading, index) && numberAt(reading, index) !== undefined)
  );
}

function nameEnd(reading: Reading, from: number): number {
  let next = from;
  for (const limit = from + LONGEST; next < limit; ) {
    if (inside(reading, next, (index) => stops(reading, index))) next++;
    else if ("’'-".includes(reading.text(next)) && reading.isGlued(next) && reading.isGlued(next + 1))
      next += 2;
    else {
      const over = overConnective(reading, next);
      if (over === undefined || !inside(reading, over, (index) => stops(reading, index))) break;
      next = over;
    }
  }
  return next;
}

/** “European Parliament and of the Council” is printed in its plain form. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/ and of the /g, ' and ');

/** Who issued an act, from the first word of the name (“President of the Republic of Azerbaijan”, “Government”). */
export function issuerAt(reading: Reading, index: number): Issuer | undefined {
  const from = reading.lower(index) === 'the' ? index + 1 : index;
  const next = nameEnd(reading, from);
  if (next === from) return undefined;
  const state = stateAt(reading, from);
  const onlyState = state !== undefined && state.next >= next;
  let named = false;
  let court = false;
  for (let i = from; i < next; i++) {
    named ||= reading.words.is.issuers.has(reading.lower(i));
    court ||= reading.words.is.notIssuers.has(reading.lower(i));
  }
  if (!named && !onlyState && !state) return undefined;
  const span = reading.span(from, next);
  return {
    text: plain(reading.prose.slice(span.start, span.end)),
    span,
    next,
    state: onlyState,
    court,
    small: !reading.isCapital(from),
  };
}
