import type { Assembly } from './assembly.ts';
import { issuerAt } from './constituents/issuer.ts';
import { nameEnd } from './constituents/name.ts';
import { numberAt } from './constituents/number.ts';
import { stateAt, stateWithin } from './constituents/state.ts';
import { takeKnownName } from './known-title.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './role.ts';

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

/** The years in a title are dates of its act. */
export function takeTitleYears(reading: Reading, act: Assembly, from = act.from, to = act.to): void {
  for (let index = from; index < to; index++) {
    if (YEAR.test(reading.text(index)) && reading.dateAt(index)?.year)
      act.dates.push({ span: reading.span(index, index + 1), role: 'in-title' });
  }
}

const determined = (reading: Reading, index: number): number =>
  reading.lower(index) === 'the' ? index + 1 : index;

/** The index after one subject, “Co-operation” among them; `index` where none stands. */
function subjectEnd(reading: Reading, index: number): number {
  const { treatySubjects } = reading.words.is;
  if (reading.text(index + 1) === '-' && reading.isGlued(index + 2)) {
    const compound = `${reading.lower(index)}-${reading.lower(index + 2)}`;
    return treatySubjects.has(compound) ? index + 3 : index;
  }
  return treatySubjects.has(reading.lower(index)) ? index + 1 : index;
}

/** “of Friendship, Commerce and Navigation”: the subjects of treaties, also written small. */
function subjectsEnd(reading: Reading, from: number): number {
  const { treatySubjects } = reading.words.is;
  let next = from;
  for (let after = subjectEnd(reading, next); after > next; after = subjectEnd(reading, next)) {
    next = after;
    let over = next;
    if (reading.text(over) === ',') over++;
    if (reading.lower(over) === 'and' || reading.text(over) === '&') over++;
    if (reading.lower(over) === 'of') over++;
    if (subjectEnd(reading, over) > over) next = over;
    else if (!treatySubjects.has(reading.lower(next))) break;
  }
  const another =
    next > from &&
    reading.lower(next) === 'and' &&
    reading.isCapital(next + 1) &&
    !reading.isCapital(next + 2);
  return another && !reading.words.heads.has(reading.lower(next + 1)) ? next + 2 : next;
}

/** Parties: from “between” to the end of the second name. */
function partiesEnd(reading: Reading, index: number): number {
  const from = determined(reading, index + 1);
  if (!reading.isCapital(from)) return index;
  const topic = (at: number): boolean => reading.words.is.topics.has(reading.lower(at));
  return nameEnd(reading, { from, ands: true, stop: topic });
}

export function takeParties(reading: Reading, act: Assembly): void {
  if (!reading.words.is.parties.has(reading.lower(act.to))) return;
  const end = partiesEnd(reading, act.to);
  if (end === act.to) return;
  const span = reading.span(determined(reading, act.to + 1), end);
  act.parties = { text: reading.prose.slice(span.start, span.end).replace(/\s+/gu, ' '), span };
  const named = act.name !== undefined && act.name.to === act.to;
  const subject = named && act.name !== undefined && act.name.to > act.headTo;
  if (!subject && act.dates.length === 0) act.name = { from: act.name?.from ?? act.headFrom, to: end };
  act.to = end;
}

/** Acts that have an issuer after “of”, where others have a name. */
const OF_ISSUER = new Set(['edict', 'act', 'statute']);

/** Acts that bodies are given, named after the body. */
const OF_BODY = new Set(['statute', 'charter']);

/** The end of the name of a body that starts at a token (“Naval Academy”); the token itself where none does. */
function bodyEnd(reading: Reading, from: number): number {
  const end = nameEnd(reading, { from });
  return reading.words.is.bodies.has(reading.lower(end - 1)) ? end : from;
}

/** “Statute of the Security Service”: the rules of a body, no law. */
function agencyStatute(act: Assembly, end: number): number {
  act.type = 'regulation';
  act.subtype = act.head.word;
  return end;
}

/** “Statute on the State Archival Service”: the rules of a body as well. */
function takeBodyOfStatute(reading: Reading, act: Assembly, index: number): void {
  const from = determined(reading, index);
  const issuer = issuerAt(reading, from);
  if ((issuer && !issuer.state) || bodyEnd(reading, from) > from) agencyStatute(act, index);
}

/** “on …”, “Abolishing …”, “to Terminate …”: what a name goes on with after its head. */
const isTopic = (reading: Reading, act: Assembly, index: number): boolean =>
  reading.words.is.topics.has(reading.lower(index)) ||
  (act.head.type === 'treaty' &&
    ((reading.isCapital(index) && reading.lower(index).endsWith('ing')) ||
      (reading.lower(index) === 'to' && reading.isCapital(index + 1) && isVerb(reading, index + 1))));

/** A capitalised verb after “to” has its object right after it, with its article. */
const isVerb = (reading: Reading, index: number): boolean =>
  reading.lower(index + 1) === 'the' && reading.isCapital(index + 2) && !reading.isCapital(index + 1);

/** “Declaration of Accession to the Treaty”: the name ends before what it accedes to. */
const isToAnother = (reading: Reading, at: number): boolean =>
  reading.lower(reading.lower(at - 1) === 'the' ? at - 2 : at - 1) === 'to';

/** “Act of Settlement 1701”, “Acts of Union 1707”: a year right after the name shows that it is no issuer. */
function isYearly(reading: Reading, from: number): boolean {
  if (!reading.isCapital(from)) return false;
  const end = nameEnd(reading, { from });
  return YEAR.test(reading.text(reading.lower(end) === 'of' ? end + 1 : end));
}

/** The end of a name that starts with a preposition at `index`; `index` where none does. */
function topicEnd(reading: Reading, act: Assembly, index: number): number {
  const by = reading.lower(index);
  if (act.head.word === 'statute' && by === 'on') takeBodyOfStatute(reading, act, index + 1);
  const second = ['to', 'with', 'of'].includes(reading.lower(index + 1)) ? index + 2 : index + 1;
  const from = determined(reading, second);
  if (by === 'of') {
    const subjects = act.head.type === 'treaty' ? subjectsEnd(reading, from) : from;
    if (subjects > from) return subjects;
    if (OF_ISSUER.has(act.head.word) && isYearly(reading, from)) return nameEnd(reading, { from });
    if (act.head.word === 'statute' && act.head.plural && !act.name) {
      const owner = issuerAt(reading, from);
      const body = owner && !owner.state ? owner.next : bodyEnd(reading, from);
      if (body > from) return agencyStatute(act, body);
    }
    if (
      OF_ISSUER.has(act.head.word) &&
      (act.name || act.head.plural || (from > second && act.head.word !== 'statute'))
    )
      return index;
    if (!reading.isCapital(from) || reading.dateAt(from) || stateAt(reading, from)) return index;
    const issuer = issuerAt(reading, from);
    const body = issuer && !issuer.state ? issuer.next : bodyEnd(reading, from);
    if (OF_BODY.has(act.head.word) && body > from) return agencyStatute(act, body);
    if (act.head.notNames.has(reading.lower(from)) && !reading.isCapital(from + 1)) return index;
    if (issuer && OF_ISSUER.has(act.head.word)) return index;
    const place = act.head.type === 'treaty' || act.head.subtype === 'declaration';
    return nameEnd(reading, {
      from,
      stop: (at) =>
        reading.dateAt(at) !== undefined ||
        stateAt(reading, at) !== undefined ||
        (place && (reading.lower(at - 1) === 'and' || isToAnother(reading, at))),
    });
  }
  if (act.head.word === 'act' || act.head.word === 'statute') return index;
  if (!isTopic(reading, act, index) || !reading.isCapital(from) || reading.dateAt(from)) return index;
  const parties = (at: number): boolean =>
    by !== 'between' && reading.words.is.parties.has(reading.lower(at));
  return nameEnd(reading, { from, stop: (at) => reading.dateAt(at) !== undefined || parties(at) });
}

/** “Rules of the Supreme Court of Canada”. */
function takeCourt(reading: Reading, act: Assembly): void {
  if (act.name || !act.head.plural || reading.lower(act.to) !== 'of') return;
  const issuer = issuerAt(reading, act.to + 1);
  if (!issuer?.court) return;
  const topic = ['in', 'for'].includes(reading.lower(issuer.next)) && reading.isCapital(issuer.next + 1);
  const end = topic ? nameEnd(reading, { from: issuer.next + 1 }) : issuer.next;
  act.name = { from: act.headFrom, to: end };
  act.to = end;
}

/** “Rules of Procedure of the Parliament”: the subject of rules is a part of their name; whose they are stays outside. */
function takeSubjectOfRules(reading: Reading, act: Assembly): void {
  const at = act.headTo + 1;
  if (!act.head.plural || act.to !== act.headTo || reading.lower(act.to) !== 'of' || !reading.isCapital(at))
    return;
  if (reading.dateAt(at) || stateAt(reading, at) || reading.words.is.issuers.has(reading.lower(at))) return;
  let end = at + 1;
  if (
    reading.lower(end) === 'and' &&
    reading.isCapital(end + 1) &&
    !reading.words.heads.has(reading.lower(end + 1))
  )
    end += 2;
  if (reading.isCapital(end)) return;
  act.name = { from: act.name?.from ?? act.headFrom, to: end };
  act.to = end;
}

/** “ILO Convention No. 182”: treaties of one body that only their number tells apart. */
function takeNumberInName(reading: Reading, act: Assembly): void {
  if (act.name?.to !== act.headTo || act.to !== act.headTo) return;
  const number = numberAt(reading, act.to);
  if (!number?.marked) return;
  act.number = number;
  act.name = { from: act.name.from, to: number.next };
  act.to = number.next;
}

/** “signed a Treaty on Extradition in Belgrade”: where a treaty was signed that is only now introduced. */
function leavePlace(reading: Reading, act: Assembly): void {
  if (!act.name || !reading.words.is.indefinites.has(reading.lower(act.from - 1))) return;
  const city = act.name.to - 1;
  if (city - 2 < act.headTo || reading.lower(city - 1) !== 'in' || !reading.isCapital(city - 2)) return;
  act.name = { from: act.name.from, to: city - 1 };
  act.to = city - 1;
}

/** Tokens of an apposition. */
const LONGEST_APPOSITION = 14;

/** “… Protected Persons, including Diplomatic Agents, of 14 December 1973”: commas around a part of the name, before the date. */
function takeApposition(reading: Reading, act: Assembly): void {
  if (!act.name || act.name.to <= act.headTo || reading.text(act.to) !== ',') return;
  let end = act.to + 1;
  while (end < act.to + LONGEST_APPOSITION && reading.isWord(end) && !reading.dateAt(end)) end++;
  const inside = reading.isCapital(act.to + 1) || reading.lower(act.to + 1) === 'including';
  if (!inside || reading.text(end) !== ',' || reading.lower(end + 1) !== 'of' || !reading.dateAt(end + 2))
    return;
  const date = reading.dateAt(end + 2);
  if (!date) return;
  act.name = { from: act.name.from, to: end };
  act.to = date.next;
  act.dates.push({ span: date.span, role: roleOf(act, '') });
}

/** Takes the name that follows the head: “Treaty of Lisbon”, “Convention on …”, “Code of Criminal Procedure”. */
export function takeAfterName(reading: Reading, act: Assembly): void {
  if (!reading.isCapital(act.noun)) return;
  if (act.head.word === 'rule') {
    takeCourt(reading, act);
    takeSubjectOfRules(reading, act);
  }
  takeKnownName(reading, act);
  if (!act.head.nameAfter) return;
  if (/^[IVX]{1,4}$/.test(reading.text(act.to))) {
    act.name = { from: act.name?.from ?? act.headFrom, to: act.to + 1 };
    act.to++;
  }
  if (reading.lower(act.to) === 'thereto' && act.name) {
    act.to++;
    return;
  }
  const end = reading.words.is.parties.has(reading.lower(act.to)) ? act.to : topicEnd(reading, act, act.to);
  if (end > act.to || reading.words.is.parties.has(reading.lower(act.to)))
    act.from = act.kindFrom ?? act.from;
  if (end > act.to) {
    act.name = { from: act.name?.from ?? act.from, to: end };
    const state = stateWithin(reading, act.to, end);
    act.jurisdiction ??= act.head.type !== 'treaty' || state === 'eu' ? state : undefined;
    act.to = end;
  }
  if (act.head.type !== 'treaty') return;
  leavePlace(reading, act);
  takeApposition(reading, act);
  takeParties(reading, act);
  takeNumberInName(reading, act);
  const more = act.parties ? topicEnd(reading, act, act.to) : act.to;
  if (more > act.to) {
    act.name = { from: act.name?.from ?? act.headFrom, to: more };
    act.to = more;
  }
}
