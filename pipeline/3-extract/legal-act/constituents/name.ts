import type { Reading } from '../reading.ts';
import { endsInitials, followsParticiple, opensTopic, yearListEnd } from './name-joints.ts';
import { numberAt } from './number.ts';
import { stateAt } from './state.ts';

/** Tokens: longer than any name without quotation marks, so that a line of capitals costs a constant a word. */
const LONGEST = 45;
const MOST_CONNECTIVES = 4;
/** “Effects under Executive Order 13211”: these begin a new phrase before a head. */
/** “Regulations on … approved by Decree No. 7”: what follows with a head is another act. */
const MEANS = new Set(['by', 'under', 'from', 'in', 'with']);
const ABBREVIATION = /^(?:St|Ste|Mt|Ft)$/;
const RIGHT_ONLY = new Set(['under', 'into', 'upon', 'during', 'than']);
const ROMAN = /^[IVXLC]+$/;
const JOINTS = new Set(['-', '–', '’', "'", '.', '&', '/']);

/** A function word ends a name, unless it is itself inside a run of capitals (“Pipe Crossing Under Railways …”). */
/** “the June Constitution”: called after the month in which it was given. */
const isMonthOfConstitution = (reading: Reading, index: number): boolean =>
  reading.lower(index + 1) === 'constitution' &&
  reading.text(index - 1) === 'the' &&
  reading.isCapital(index);

const stopsName = (reading: Reading, index: number): boolean =>
  !isMonthOfConstitution(reading, index) &&
  reading.words.is.notInNames.has(reading.lower(index)) &&
  !hasTopic(reading, index) &&
  !(index > 1 && reading.isCapital(index - 1) && !reading.words.is.notInNames.has(reading.lower(index - 1)));

/** “Act”, “Section”, “The”: words that begin something else unless the name runs on right after them. */
const isHead = (reading: Reading, index: number): boolean =>
  reading.words.heads.has(reading.lower(index)) ||
  reading.words.units.has(reading.lower(index)) ||
  (reading.words.is.partitives.has(reading.lower(index)) && reading.lower(index + 2) === 'the');

/** “Rules of Origin Regulations”: a head inside a name, with its topic right after it. */
const hasTopic = (reading: Reading, index: number): boolean =>
  isConstitutionOf(reading, index) ||
  (['rules', 'regulation', 'statute', 'agreement', 'convention', 'charter', 'treaty'].includes(
    reading.lower(index),
  ) &&
    ['of', 'on', 'for'].includes(reading.lower(index + 1)) &&
    reading.isCapital(index + 2));

/** “Constitution of the Irish Free State Act”: the act that a name is about. */
const isConstitutionOf = (reading: Reading, index: number): boolean =>
  reading.lower(index) === 'constitution' &&
  reading.lower(index + 1) === 'of' &&
  reading.isCapital(reading.lower(index + 2) === 'the' ? index + 3 : index + 2);

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

/** The index of “(” for a “)” that closes a bracket of a few capitalised words; undefined for any other. */
function openingBracket(reading: Reading, close: number): number | undefined {
  for (let i = close - 1; i > close - 14; i--) {
    if (reading.text(i) === ')') return undefined;
    if (reading.text(i) === '(')
      return reading.isCapital(i + 1) || reading.words.is.connectives.has(reading.lower(i + 1))
        ? i
        : undefined;
  }
  return undefined;
}

interface Left {
  /** The head, or what else the name ends before. */
  readonly head: number;
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
    !RIGHT_ONLY.has(reading.lower(from)) &&
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
  if (reading.text(from) === ',' && !(joined === 'and' || joined === 'or' || joined === 'to')) return false;
  if (
    reading.isCapital(from) &&
    ((isHead(reading, from) && !hasTopic(reading, from) && !isPairOfKinds(reading, from)) ||
      stopsName(reading, from))
  )
    return false;
  state.listed = joined === 'and' || joined === 'or';
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
export function nameStart(reading: Reading, head: number, barred: (index: number) => boolean): number {
  const limit = Math.max(0, head - LONGEST);
  const state: Left = { head, best: head, at: head - 1, listed: false, edge: head };
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

/** “Components and Parts of Weapons”: things, no part of an act. */
const namesParts = (reading: Reading, index: number): boolean =>
  reading.words.units.has(reading.lower(index)) &&
  reading.lower(index + 1) === 'of' &&
  reading.isCapital(index + 2);

/** The index after a connective run that a capital follows; `index` where none does. */
function overConnectives(reading: Reading, index: number, ands: boolean): number {
  const { connectives } = reading.words.is;
  let next = index;
  while (next < index + MOST_CONNECTIVES && connectives.has(reading.lower(next)) && !reading.isCapital(next))
    next++;
  if (next === index || !reading.isCapital(next)) return index;
  const and = reading.lower(index) === 'and' || reading.lower(index) === 'or';
  if (MEANS.has(reading.lower(index)) && reading.words.heads.has(reading.lower(next))) return index;
  if (and && next > index + 1 && !ands) return index;
  return and &&
    ((isHead(reading, next) && !namesParts(reading, next)) ||
      reading.words.is.numberMarks.has(reading.lower(next)))
    ? index
    : next;
}

/** A comma that a list of capitals ending in “and” goes on after. */
function afterListComma(reading: Reading, index: number): number {
  if (reading.text(index) !== ',') return index;
  const next = ['and', 'or'].includes(reading.lower(index + 1)) ? index + 2 : index + 1;
  if (!reading.isCapital(next) || isHead(reading, next)) return index;
  if (next === index + 2) return next;
  for (let i = next; i < next + 14; i++) {
    if (['and', 'or'].includes(reading.lower(i))) return next;
    if (
      !(reading.isCapital(i) || reading.text(i) === ',' || reading.words.is.connectives.has(reading.lower(i)))
    )
      break;
  }
  return index;
}

/** “No. 5” ends a name. */
const isNumberMark = (reading: Reading, index: number): boolean =>
  reading.words.is.numberMarks.has(reading.lower(index)) && numberAt(reading, index) !== undefined;

export interface NameEnd {
  readonly from: number;
  /** “and the …” goes on with the name (between two parties). */
  readonly ands?: boolean;
  readonly stop?: (index: number) => boolean;
}

/** The index after a run of capitalised words with connectives, from a capitalised word at `from`. */
export function nameEnd(reading: Reading, { from, ands = false, stop }: NameEnd): number {
  let next = from;
  for (const limit = from + LONGEST; next < limit; ) {
    const years = yearListEnd(reading, next);
    if (years > next) return years;
    if (stop?.(next) || isNumberMark(reading, next)) break;
    if (reading.isCapital(next)) next++;
    else if (
      reading.text(next) === '.' &&
      ABBREVIATION.test(reading.text(next - 1)) &&
      (reading.isCapital(next + 1) || reading.isCapital(next + 2))
    )
      next++;
    else if (reading.text(next) === '-' && reading.text(next - 1) === '.') next++;
    else if (
      /^[dl]$/.test(reading.text(next)) &&
      /^[’']$/.test(reading.text(next + 1)) &&
      reading.isCapital(next + 2)
    )
      next += 3;
    else if (
      JOINTS.has(reading.text(next)) &&
      reading.isGlued(next) &&
      (reading.isGlued(next + 1) || reading.text(next) === '’') &&
      (reading.isWord(next + 1) || (reading.text(next) === '-' && reading.isDigits(next + 1)))
    )
      next += 2;
    else {
      const from = endsInitials(reading, next) ? next + 1 : next;
      const over = overConnectives(reading, from, ands);
      const after = over > from ? over : from > next ? next : afterListComma(reading, next);
      if (after === next || stop?.(after)) break;
      next = after;
    }
  }
  return next;
}
