import type { ActDateCandidate } from '../../model/legal-act-candidate.ts';
import type { Assembly } from './assembly.ts';
import { nameEnd } from './constituents/name-end.ts';
import { stateAt } from './constituents/state.ts';
import type { Reading } from './reading.ts';

const YEAR = /^(?:1[2-9]|20)\d\d$/;

/** Acts that carry the year in their name. */
const YEARLY = new Set([
  'act',
  'code',
  'statute',
  'ordinance',
  'law',
  'regulation',
  'rule',
  'order',
  'by-law',
  'decree',
  'direction',
  'specification',
]);

/** The index after a year that belongs to a name: “2018”, “, 1985”, “of 1947”, “(1998)”, “1986-87”. */
function yearEnd(reading: Reading, index: number): number {
  const joint =
    reading.text(index) === ',' || reading.lower(index) === 'of' || reading.text(index) === '(' ? 1 : 0;
  const at = index + joint;
  if (!YEAR.test(reading.text(at))) return index;
  if (reading.text(index) === '(') return reading.text(at + 1) === ')' ? at + 2 : index;
  if (reading.isGlued(at + 1) && /^[-–/]$/.test(reading.text(at + 1)) && reading.isDigits(at + 2))
    return at + 3;
  return at + 1;
}

/** “Official Secrets Acts 1911 and 1989”. */
function yearsEnd(reading: Reading, act: Assembly, index: number): number {
  const more = act.head.plural && YEAR.test(reading.text(index - 1)) && reading.lower(index) === 'and';
  return more && YEAR.test(reading.text(index + 1)) ? index + 2 : index;
}

/** “No. 2”, “, No. 1” and “(No. 2)” tell acts of one name apart. */
function ordinalEnd(reading: Reading, index: number): number {
  const joint = reading.text(index) === ',' || reading.text(index) === '(' ? 1 : 0;
  const at = index + joint;
  if (reading.text(at) !== 'No' || reading.text(at + 1) !== '.' || !/^\d{1,2}$/.test(reading.text(at + 2)))
    return index;
  if (reading.lower(at + 3) === 'of' || reading.text(at + 3) === '/') return index;
  if (reading.text(index) === '(') return reading.text(at + 3) === ')' ? at + 4 : index;
  return at + 3;
}

/** “(Environmental Protection Act, 1999)”: the year of the act that the bracket of a title names. */
const isYearOfInner = (reading: Reading, index: number): boolean =>
  reading.words.heads.has(reading.lower(index - 1)) &&
  reading.text(index) === ',' &&
  YEAR.test(reading.text(index + 1)) &&
  reading.text(index + 2) === ')';

/** Tokens of a topic in brackets. */
const LONGEST_TOPIC = 14;

/** “Regulations (Prevention of Diseases)”, “(Section 303 Fee)”: two capitals or more in a bracket, no state, no alias. */
function topicInBracket(reading: Reading, act: Assembly): number {
  if (reading.text(act.to) !== '(' || !reading.isCapital(act.to + 1) || stateAt(reading, act.to + 1))
    return act.to;
  let capitals = 0;
  for (let index = act.to + 1; index < act.to + LONGEST_TOPIC; index++) {
    const text = reading.text(index);
    if (text === ')') return capitals >= 2 ? index + 1 : act.to;
    if (isYearOfInner(reading, index)) return capitals >= 2 ? index + 3 : act.to;
    if (reading.isCapital(index)) capitals += /^\p{Lu}{2,}$/u.test(text) ? 0 : 1;
    else if (
      !(
        reading.isDigits(index) ||
        reading.isGlued(index) ||
        text === '–' ||
        reading.words.is.connectives.has(reading.lower(index))
      )
    )
      return act.to;
    if (reading.dateAt(index) || reading.words.is.numberMarks.has(reading.lower(index))) return act.to;
  }
  return act.to;
}

/** “Regulations — Obligations of Permit Holders”: a second part of the name after a dash. */
function partAfterDash(reading: Reading, act: Assembly): number {
  const dash =
    /^[–—]$/.test(reading.text(act.to)) && !reading.isGlued(act.to) && !reading.isGlued(act.to + 1);
  return dash && reading.isCapital(act.to + 1) ? nameEnd(reading, { from: act.to + 1 }) : act.to;
}

/** “Development Programme for 2015-2025”, “Archives Strategy 2012-2020”: the years of a policy are in its name. */
export function takePeriod(reading: Reading, act: Assembly): void {
  const at = reading.lower(act.to) === 'for' ? act.to + 1 : act.to;
  const date = reading.dateAt(at) ?? reading.dateAt(reading.lower(at) === 'the' ? at + 1 : at);
  if (!date || !act.name) return;
  act.dates.push({ span: date.span, role: 'in-title' });
  act.name = { from: act.name.from, to: date.next };
  if (act.complement) act.complement = { from: act.complement.from, to: date.next };
  act.to = date.next;
}

/** Tokens of a place in brackets. */
const LONGEST_PLACE = 6;

/** “Special Powers Act (Northern Ireland) 1922”: where an act is in force, between its name and its year. */
function takePlace(reading: Reading, act: Assembly): void {
  if (!act.name || act.head.type !== 'law' || reading.text(act.to) !== '(') return;
  let close = act.to + 1;
  while (close < act.to + LONGEST_PLACE && reading.isCapital(close)) close++;
  if (close === act.to + 1 || reading.text(close) !== ')' || !YEAR.test(reading.text(close + 1))) return;
  act.name = { from: act.name.from, to: close + 1 };
  act.to = close + 1;
}

/** Takes the year into the name: “Data Protection Act 2018”, “Pension Benefits Standards Act, 1985”. */
export function takeYear(reading: Reading, act: Assembly): void {
  if (act.name && act.head.type === 'policy') takePeriod(reading, act);
  if (!act.name || !YEARLY.has(act.head.word)) return;
  if (act.head.type === 'regulation' || act.head.type === 'order') {
    const end = Math.max(topicInBracket(reading, act), partAfterDash(reading, act));
    act.name = { from: act.name.from, to: Math.max(act.name.to, end) };
    act.to = end;
  }
  takePlace(reading, act);
  const first = ordinalEnd(reading, act.to);
  const year = yearsEnd(reading, act, yearEnd(reading, first));
  const end = year > first ? ordinalEnd(reading, year) : first;
  if (end === act.to || (year === first && reading.text(act.to) !== '(' && YEAR.test(reading.text(end))))
    return;
  takeTitleYears(reading, act, act.to, end);
  act.name = { from: act.name.from, to: end };
  act.to = end;
}

/** “International Convention for the Safety of Life at Sea, 1974”: the year behind a comma, where the name ends with it. */
export function takeYearAfterTopic(reading: Reading, act: Assembly): void {
  const { type } = act.head;
  const ends = act.to === (act.complement ?? act.name)?.to;
  if ((type !== 'treaty' && type !== 'regulation') || !ends || act.parties || act.dates.length > 0) return;
  if (reading.text(act.to) !== ',' || !YEAR.test(reading.text(act.to + 1)) || !endsName(reading, act.to + 2))
    return;
  const end = act.to + 2;
  takeTitleYears(reading, act, act.to, end);
  if (act.complement) act.complement = { from: act.complement.from, to: end };
  else if (act.name) act.name = { from: act.name.from, to: end };
  act.to = end;
}

const endsName = (reading: Reading, index: number): boolean =>
  /^(?:[,.;:()”"]|)$/.test(reading.text(index)) || reading.words.is.conjunctions.has(reading.lower(index));

/** The years among the tokens of a title: they are dates of its act. */
export function yearsOfTitle(reading: Reading, from: number, to: number): ActDateCandidate[] {
  const years: ActDateCandidate[] = [];
  for (let index = from; index < to; index++)
    if (YEAR.test(reading.text(index)) && reading.dateAt(index)?.year)
      years.push({ span: reading.span(index, index + 1), role: 'in-title' });
  return years;
}

export function takeTitleYears(reading: Reading, act: Assembly, from = act.from, to = act.to): void {
  act.dates.push(...yearsOfTitle(reading, from, to));
}
