import { actType } from '../../jurisdictions/index.ts';
import type { Assembly } from './assembly.ts';
import { nameStart } from './constituents/name-start.ts';
import { numberAt } from './constituents/number.ts';
import { stateAt, stateWithin } from './constituents/state.ts';
import { takeKnownPossession } from './known-title.ts';
import type { Reading } from './reading.ts';
import type { HeadWord } from './vocabulary.ts';

/** Acts that an office makes: a capitalised run before them names the office, not the act. */
const YEAR = /^(?:1[2-9]|20)\d\d$/;
/** A number in a year: “23/87”. */
const SERIAL = /^\d{1,4}\/\d{2,4}$/;
const OF_OFFICE = new Set(['decree', 'resolution', 'decision', 'order', 'directive']);

/** “Presidential Decree”, “Federal Constitutional Law”: the modifiers belong to the head. */
export function takeModifiers(reading: Reading, act: Assembly): void {
  for (let index = act.headFrom - 1; index >= act.noun - 5; index--) {
    const modifier = reading.words.modifiers.get(reading.lower(index));
    if (!modifier || (reading.isCapital(act.noun) && !reading.isCapital(index))) return;
    if (modifier.type !== undefined && modifier.head === act.head.word) act.type = actType(modifier.type);
    if (modifier.issuer !== undefined)
      act.office = { text: modifier.issuer, span: reading.span(index, index + 1) };
    if (modifier.subtype !== undefined && (act.head.type !== 'treaty' || modifier.head === act.head.word))
      act.subtype = modifier.subtype;
    if (modifier.head === act.head.word) act.jurisdiction = modifier.jurisdiction;
    act.headFrom = index;
    act.from = index;
  }
}

/** Nothing follows that an office's act has: then three words or more are the act's own name. */
function isBare(reading: Reading, act: Assembly, start: number): boolean {
  const next = reading.lower(act.headTo);
  const number = numberAt(reading, act.headTo);
  const follows =
    (number !== undefined && (act.head.word === 'resolution' || !YEAR.test(number.text))) ||
    ['of', 'on', 'dated', 'no'].includes(next);
  return !follows && act.head.nameBefore && reading.isCapital(act.noun) && act.headFrom - start >= 3;
}

/** “the 1906 Treaty of Extradition”, “the 1995 Law on Archives”: the year tells acts of one name apart. */
export function takeYearBefore(reading: Reading, act: Assembly): void {
  const at = act.from - 1;
  if (!YEAR.test(reading.text(at)) || reading.isGlued(at)) return;
  if (!reading.words.is.determiners.has(reading.lower(at - 1))) return;
  act.yearBefore = reading.span(at, at + 1);
  act.dates.push({ span: act.yearBefore, role: 'dated' });
  act.from = at;
}

/** Whether the words before a head are a name and not a kind (“international law”, “the new Act”). */
function isName(reading: Reading, head: HeadWord, from: number, to: number): boolean {
  let words = 0;
  let kinds = 0;
  for (let index = from; index < to; index++) {
    if (!reading.isWord(index) || !reading.isCapital(index)) continue;
    words++;
    if (head.notNames.has(reading.lower(index))) kinds++;
  }
  // “Aliens Order 1920”: a year makes one word enough.
  const enough = YEAR.test(reading.text(to + 1)) && reading.isCapital(to) ? 1 : head.nameWords;
  if (words < enough || kinds === words) return false;
  if (head.word === 'law' && !isNameOfLaw(reading, head, from, to)) return false;
  if (head.type !== 'policy' || head.subtype === 'doctrine') return true;
  for (let index = from; index < to; index++)
    if (reading.words.is.policyWords.has(reading.lower(index))) return true;
  return false;
}

/** “Contractors’ License Law” is one; “Kenya Law”, “Harvard Law”, “Law Students” are not. */
function isNameOfLaw(reading: Reading, head: HeadWord, from: number, to: number): boolean {
  const state = stateAt(reading, from);
  return (
    !head.notNames.has(reading.lower(to - 1)) && !(state && state.next >= to) && !reading.isCapital(to + 1)
  );
}

function namesOffice(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (reading.words.is.issuers.has(reading.lower(index))) return true;
  return false;
}

/** A name stands right before its head: “Fact and Law” names none. */
const endsAtHead = (reading: Reading, headFrom: number): boolean =>
  reading.isCapital(headFrom - 1) ||
  reading.isDigits(headFrom - 1) ||
  !reading.isWord(headFrom - 1) ||
  reading.isGlued(headFrom - 1);

/** “The” in the middle of a sentence is part of a title, “under The Wildlife Act”; not after a dash or a label. */
const withArticle = (reading: Reading, from: number): number =>
  from > 1 &&
  reading.text(from - 1) === 'The' &&
  (reading.isWord(from - 2) ? !reading.isCapital(from - 2) : reading.text(from - 2) === ',')
    ? from - 1
    : from;

const isPossessive = (reading: Reading, headFrom: number): boolean =>
  reading.lower(headFrom - 1) === 's' &&
  reading.isGlued(headFrom - 1) &&
  /^[’']$/.test(reading.text(headFrom - 2));

/** “President Jonas Petraitis's Decree”: the possessor issued it and stays outside the mention. */
function takePossessor(reading: Reading, act: Assembly, barred: (index: number) => boolean): void {
  const end = act.headFrom - 2;
  const start = nameStart(reading, end, barred);
  if (!namesOffice(reading, start, end)) return;
  const span = reading.span(start, end);
  act.before = { text: reading.prose.slice(span.start, span.end).replace(/\s+/gu, ' '), span };
  act.jurisdiction ??= stateWithin(reading, start, end);
}

/** Tokens of the longest name of a state. */
const LONGEST_STATE = 8;

/** “Uzbekistan’s Law “On …””: the possessor is the state of the act and stays outside the mention. */
function takePossessingState(reading: Reading, act: Assembly): void {
  const end = act.headFrom - 2;
  for (let from = end - 1; from >= end - LONGEST_STATE; from--) {
    const state = reading.isCapital(from) ? stateAt(reading, from) : undefined;
    if (state?.next === end) act.jurisdiction = state.code;
  }
}

/** “Cabinet Regulation No. 398”. */
const isOfficeNumbered = (reading: Reading, { headFrom, headTo }: Assembly): boolean =>
  reading.words.is.issuers.has(reading.lower(headFrom - 1)) && numberAt(reading, headTo)?.marked === true;

/** “of the Republic of Latvia, and Cabinet Order 5”: an office before its act does not lie beyond a comma. */
function startOf(reading: Reading, act: Assembly, start: number): number {
  const { head, headFrom } = act;
  const office = OF_OFFICE.has(head.type) || (head.word === 'regulation' && isOfficeNumbered(reading, act));
  if (!office || !namesOffice(reading, start, headFrom) || isBare(reading, act, start)) return start;
  for (let index = headFrom - 1; index > start; index--) {
    if (reading.text(index) !== ',') continue;
    return reading.words.is.conjunctions.has(reading.lower(index + 1)) ? index + 2 : index + 1;
  }
  return isOfAnother(reading, start) ? afterFirstAnd(reading, start, headFrom) : start;
}

/** “Resolution 5 of the Security Council and Assembly resolution 6”: the run begins with the issuer of an act before it. */
const isOfAnother = (reading: Reading, start: number): boolean => {
  const of = reading.lower(start - 1) === 'the' ? start - 2 : start - 1;
  return reading.lower(of) === 'of' && /^[\d)]/.test(reading.text(of - 1));
};

function afterFirstAnd(reading: Reading, start: number, end: number): number {
  for (let index = start; index < end; index++) if (reading.lower(index) === 'and') return index + 1;
  return start;
}

/** “Peruvian”, “Peru”. */
const isState = (reading: Reading, index: number): boolean =>
  stateAt(reading, index) !== undefined || reading.words.adjectives.has(reading.lower(index));

/** “Emiri Decree No. 29”, “Ontario Regulation 23/87”: one word before a numbered act is no name; it says whose they are. */
function isKindOfDecree(reading: Reading, { head, headFrom }: Assembly, start: number): boolean {
  if (start !== headFrom - 1 || reading.words.is.issuers.has(reading.lower(start))) return false;
  const number = isState(reading, start) ? undefined : numberAt(reading, headFrom + 1);
  if (head.word === 'regulation') return number !== undefined && SERIAL.test(number.text);
  // “NLC Decree 156”, “PNDC Law 42”: a council by its initials.
  if ((head.word === 'decree' || head.word === 'law') && /^\p{Lu}{3,6}$/u.test(reading.text(start)))
    return number !== undefined && !YEAR.test(number.text);
  return head.word === 'decree' && number?.marked === true;
}

/** “Government Ordinance No. 24/2000”: nothing but an office before the number. */
const isOfOffice = (reading: Reading, { head, headFrom, headTo }: Assembly, start: number): boolean =>
  OF_OFFICE.has(head.type) ||
  (reading.words.is.issuers.has(reading.lower(headFrom - 1)) &&
    (head.word === 'law' ||
      ((head.word === 'ordinance' || head.word === 'regulation') && start === headFrom - 1)) &&
    numberAt(reading, headTo)?.marked === true);

/** “the Prussian Edict of Potsdam”: the name follows, and the adjective says whose it is. */
const isNamedAfter = (reading: Reading, { head, headTo }: Assembly): boolean =>
  head.nameAfter &&
  head.type !== 'treaty' &&
  reading.words.is.subjectPrepositions.has(reading.lower(headTo)) &&
  reading.isCapital(headTo + 1);

/** Takes what stands before the head: the name of the act, or of the office that made it. */
export function takeLeft(reading: Reading, act: Assembly, barred: (index: number) => boolean): void {
  if (isPossessive(reading, act.headFrom)) {
    takeKnownPossession(reading, act);
    if (act.name) return;
    takePossessingState(reading, act);
  }
  const start = startOf(reading, act, nameStart(reading, act.headFrom, barred));
  if (OF_OFFICE.has(act.head.type) && isPossessive(reading, act.headFrom)) {
    takePossessor(reading, act, barred);
    return;
  }
  if (start === act.headFrom || !endsAtHead(reading, act.headFrom)) return;
  const { head } = act;
  if (isKindOfDecree(reading, act, start)) {
    act.headFrom = start;
    act.from = start;
    return;
  }
  if (
    (head.word === 'law' || isNamedAfter(reading, act) || numberAt(reading, act.headTo)?.marked) &&
    start === act.headFrom - 1 &&
    reading.words.adjectives.has(reading.lower(start))
  ) {
    act.jurisdiction ??= stateWithin(reading, start, act.headFrom);
    return;
  }
  const state = stateAt(reading, start);
  const number = state && state.next >= act.headFrom ? numberAt(reading, act.headTo) : undefined;
  // “European Communities Act 1972”: a year makes the state a part of the name.
  if (state && number && !YEAR.test(number.text)) {
    act.jurisdiction ??= state.code;
    return;
  }
  if (
    isOfOffice(reading, act, start) &&
    namesOffice(reading, start, act.headFrom) &&
    !isBare(reading, act, start)
  ) {
    const span = reading.span(start, act.headFrom);
    act.before = { text: reading.prose.slice(span.start, span.end).replace(/\s+/gu, ' '), span };
    act.from = start;
    act.jurisdiction ??= stateWithin(reading, start, act.headFrom);
    return;
  }
  if (!head.nameBefore || !reading.isCapital(act.noun) || !isName(reading, head, start, act.headFrom)) {
    act.kindFrom = start;
    return;
  }
  const from = head.type === 'law' || head.type === 'regulation' ? withArticle(reading, start) : start;
  act.name = { from, to: act.headTo };
  act.from = from;
  act.jurisdiction ??= stateWithin(reading, start, act.headFrom);
}
