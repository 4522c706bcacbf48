import type { Reading } from '../reading.ts';
import { endsInitials, followsParticiple, opensTopic } from './name-joints.ts';
import { hasTopic, isHead, JOINTS, LONGEST, MOST_CONNECTIVES } from './name-words.ts';
import { stateAt } from './state.ts';

const ROMAN = /^[IVXLC]+$/;

/** “the June Constitution”: called after the month in which it was given. */
const isMonthOfConstitution = (reading: Reading, index: number): boolean =>
  reading.lower(index + 1) === 'constitution' &&
  reading.text(index - 1) === 'the' &&
  reading.isCapital(index);

/** A function word ends a name, unless it is itself inside a run of capitals (“Pipe Crossing Under Railways …”). */
const stopsName = (reading: Reading, index: number): boolean =>
  !isMonthOfConstitution(reading, index) &&
  reading.words.is.notInNames.has(reading.lower(index)) &&
  !hasTopic(reading, index) &&
  !(index > 1 && reading.isCapital(index - 1) && !reading.words.is.notInNames.has(reading.lower(index - 1)));

/** The possessor in “Canada's Income Tax Act” is no part of the name; the one in “Veterans’ Land Act” is. */
function isPossessor(reading: Reading, index: number): boolean {
  const mark = reading.text(index + 1);
  if ((mark !== '’' && mark !== "'") || reading.lower(index + 2) !== 's') return false;
  const word = reading.lower(index);
  const two = stateAt(reading, index - 1);
  return (
    reading.words.states.has(word) ||
    reading.words.is.issuers.has(word) ||
    reading.words.is.bodies.has(word) ||
    (two !== undefined && two.next === index + 1)
  );
}

/** A connective that a name may run over leftwards: “of the”, “and”, “for”; not “in the”, “under”, “and its”. */
function mayCross(reading: Reading, from: number, to: number, head: number): boolean {
  const words = [];
  for (let i = from; i < to; i++) words.push(reading.lower(i));
  // “Salts and their Compounds Regulations”, but a convention and its protocol are two acts.
  if (words.join(' ') === 'and its' && reading.lower(head) === 'regulations') return true;
  if (words.includes('its') || words.includes('their')) return false;
  if (!words.includes('the')) return words.length > 0 && words[0] !== 'the';
  return (
    words.join(' ') === 'of the' || words.join(' ') === 'for the' || words.join(' ') === 'respecting the'
  );
}

/** “Defence Act (Act No. 122, as amended) and …”, “(ETS No. 157)”: the number of the act before the bracket. */
const isNumberOfAct = (reading: Reading, mark: number): boolean =>
  reading.words.is.numberMarks.has(reading.lower(mark)) &&
  (reading.words.heads.has(reading.lower(mark - 1)) || /^\p{Lu}{3,5}$/u.test(reading.text(mark - 1)));

/** The index of “(” for a “)” that closes a bracket of a few capitalised words; undefined for any other. */
function openingBracket(reading: Reading, close: number): number | undefined {
  for (let i = close - 1; i > close - 14; i--) {
    if (reading.text(i) === ')') return undefined;
    if (isNumberOfAct(reading, i)) return undefined;
    if (reading.text(i) === '(')
      return reading.isCapital(i + 1) || reading.words.is.connectives.has(reading.lower(i + 1))
        ? i
        : undefined;
  }
  return undefined;
}

/** “Markets Act 2000 (Regulated Activities) Order”: the act under which an order is made begins its name. */
const followsActOfYear = (reading: Reading, open: number): boolean =>
  /^(?:1[89]|20)\d\d$/.test(reading.text(open - 1)) &&
  reading.isCapital(open - 2) &&
  reading.words.heads.get(reading.lower(open - 2))?.word === 'act';

interface Left {
  /** The head, or what else the name ends before. */
  readonly head: number;
  /** Whether an act with its year may begin the name; once is enough. */
  readonly actBefore: boolean;
  /** The leftmost word that the name surely has. */
  best: number;
  /** Where to look next. */
  at: number;
  listed: boolean;
  /** What stands right before it belongs to the name: its first word so far, or a bracket before that. */
  edge: number;
}

function moved(state: Left): boolean {
  state.at--;
  return true;
}

/** “42nd Amendment Act”: the second half of an ordinal in figures. */
const isOrdinal = (reading: Reading, at: number): boolean =>
  /^(?:st|nd|rd|th)$/.test(reading.text(at)) &&
  reading.isGlued(at) &&
  /^\d{1,3}$/.test(reading.text(at - 1)) &&
  reading.isCapital(at + 1);

/** One step to the left over capitals, joints and brackets; false where the name begins. */
function stepLeft(reading: Reading, state: Left, limit: number): boolean {
  const { at } = state;
  if (at < limit) return false;
  const text = reading.text(at);
  if (reading.isCapital(at)) return capitalLeft(reading, state);
  if (reading.isDigits(at)) return digitsLeft(reading, state);
  if (isOrdinal(reading, at)) {
    state.best = at - 1;
    state.at = at - 2;
    return false;
  }
  if (reading.isWord(at)) {
    return reading.isGlued(at) && JOINTS.has(reading.text(at - 1))
      ? moved(state)
      : connectivesLeft(reading, state, limit);
  }
  if (text === '&') return moved(state);
  if (JOINTS.has(text)) {
    if (endsInitials(reading, at)) return moved(state);
    const whole =
      reading.isGlued(at) && (reading.isGlued(at + 1) || text === '’' || text === "'" || text === '.');
    const initial = text !== '.' || /^(?:\p{Lu}{1,3}|Cr|St|Inc|Ltd|Co|Corp)$/u.test(reading.text(at - 1));
    return whole && initial ? moved(state) : false;
  }
  if (text === ',') return commaLeft(reading, state);
  if ((text === '—' || text === '–') && reading.isCapital(at - 1) && reading.isCapital(at + 1))
    return moved(state);
  if (text === ')') {
    const open = openingBracket(reading, at);
    if (open === undefined || open <= limit) return false;
    if (state.actBefore && followsActOfYear(reading, open)) {
      state.best = startOf(reading, open - 2, () => false, false);
      return false;
    }
    state.at = open - 1;
    state.edge = open;
    return reading.isWord(open - 1) || reading.text(open - 1) === ')';
  }
  if (text === ':' && reading.isGlued(at) && reading.isCapital(at - 1) && reading.isCapital(at - 2))
    return moved(state);
  return false;
}

function capitalLeft(reading: Reading, state: Left): boolean {
  const { at, best } = state;
  const initial = reading.text(at + 1) === '.' && /^\p{Lu}$/u.test(reading.text(at));
  const adjacent =
    at + 1 === best ||
    at + 1 === state.edge ||
    initial ||
    opensTopic(reading, at) ||
    (reading.isGlued(at + 1) && /^[-–’']$/.test(reading.text(at + 1)));
  const compound = reading.isGlued(at + 1) && /^[-–]$/.test(reading.text(at + 1));
  if (
    !compound &&
    stopsName(reading, at) &&
    !((adjacent || isPairOfKinds(reading, at)) && isHead(reading, at))
  )
    return false;
  if (ROMAN.test(reading.text(at)) && !adjacent) return false;
  if (isHead(reading, at) && !adjacent && !hasTopic(reading, at) && !isPairOfKinds(reading, at)) return false;
  if (at + 1 < state.head && isPossessor(reading, at) && !followsParticiple(reading, at)) return false;
  state.best = at;
  state.at = at - 1;
  return true;
}

/** A year inside a name: “Economic Action Plan 2014 Act”. */
function digitsLeft(reading: Reading, state: Left): boolean {
  const { at } = state;
  if (reading.isGlued(at) && (JOINTS.has(reading.text(at - 1)) || reading.isCapital(at - 1)))
    return moved(state);
  if (reading.isGlued(at + 1) && JOINTS.has(reading.text(at + 1)) && reading.isCapital(at - 1))
    return moved(state);
  if (!/^\d{4}$/.test(reading.text(at)) || !reading.isCapital(at - 1) || stopsName(reading, at - 1))
    return false;
  state.at--;
  return true;
}

/** What a connective of a name may follow: a capital, a bracket, a comma, or a compound (“Winding-up and …”). */
function mayPrecede(reading: Reading, index: number): boolean {
  const compound = reading.isGlued(index) && /^[-–]$/.test(reading.text(index - 1));
  return reading.isCapital(index) || reading.text(index) === ')' || reading.text(index) === ',' || compound;
}

/** “Family Orders and Agreements Assistance Act”: two kinds of acts, both in the plural, that a name is about. */
const isPairOfKinds = (reading: Reading, index: number): boolean =>
  reading.lower(index + 1) === 'and' &&
  [index, index + 2].every((at) => reading.words.heads.get(reading.lower(at))?.plural) &&
  reading.isCapital(index + 3);

function connectivesLeft(reading: Reading, state: Left, limit: number): boolean {
  const { connectives } = reading.words.is;
  let from = state.at;
  while (
    from > limit &&
    state.at - from < MOST_CONNECTIVES &&
    connectives.has(reading.lower(from)) &&
    !reading.words.is.rightOnly.has(reading.lower(from)) &&
    !reading.isCapital(from)
  )
    from--;
  if (from === state.at || !mayPrecede(reading, from)) return false;
  if (!mayCross(reading, from + 1, state.at + 1, state.head) && !followsParticiple(reading, from))
    return false;
  const joined = reading.lower(from + 1);
  // “Tariff A of the Court Rules”.
  if (/^\p{Lu}$/u.test(reading.text(from)) && !reading.isGlued(from) && !reading.isGlued(from + 1))
    return false;
  if (reading.text(from) === ',' && !(reading.words.is.conjunctions.has(joined) || joined === 'to'))
    return false;
  if (
    reading.isCapital(from) &&
    ((isHead(reading, from) && !hasTopic(reading, from) && !isPairOfKinds(reading, from)) ||
      stopsName(reading, from))
  )
    return false;
  state.listed = reading.words.is.conjunctions.has(joined);
  state.at = reading.text(from) === ',' ? from - 1 : from;
  return true;
}

/** A comma inside a name stands in a list that ends with “and”: “Nationality, Immigration and Asylum Act”. */
function commaLeft(reading: Reading, state: Left): boolean {
  const { at } = state;
  if (!state.listed || !reading.isCapital(at - 1) || isHead(reading, at - 1) || stopsName(reading, at - 1))
    return false;
  state.at--;
  return true;
}

/** The index of the first word of the name that ends before `head`; `head` where there is none. */
export const nameStart = (reading: Reading, head: number, barred: (index: number) => boolean): number =>
  startOf(reading, head, barred, true);

function startOf(
  reading: Reading,
  head: number,
  barred: (index: number) => boolean,
  actBefore: boolean,
): number {
  const limit = Math.max(0, head - LONGEST);
  const state: Left = { head, actBefore, best: head, at: head - 1, listed: false, edge: head };
  while (state.at >= limit && !barred(state.at) && stepLeft(reading, state, limit));
  return nominalStart(reading, state, limit) ?? state.best;
}

/** Tokens of a title that begins with what it does. */
const LONGEST_NOMINAL = 18;

/** “the Reduction in the Release of Fumes Regulations”: the first word of a title that begins with a capitalised noun of action after “the”. */
function nominalStart(reading: Reading, { head, at }: Left, limit: number): number | undefined {
  if (reading.words.heads.get(reading.lower(head))?.type !== 'regulation') return undefined;
  if (!reading.words.is.connectives.has(reading.lower(at))) return undefined;
  for (let index = at; index > Math.max(limit, at - LONGEST_NOMINAL); index--) {
    if (reading.isCapital(index)) {
      if (reading.text(index - 1) === 'the' && isActionNoun(reading, index)) return index;
      if (isHead(reading, index)) return undefined;
    } else if (!reading.words.is.connectives.has(reading.lower(index)) || reading.text(index) === ',')
      return undefined;
  }
  return undefined;
}

const isActionNoun = (reading: Reading, index: number): boolean =>
  /(?:[st]ion|ing|ment|limits)s?$/.test(reading.lower(index)) &&
  !reading.words.is.issuers.has(reading.lower(index)) &&
  !reading.words.is.bodies.has(reading.lower(index)) &&
  !isHead(reading, index);
