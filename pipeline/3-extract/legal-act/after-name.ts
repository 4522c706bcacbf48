import type { Assembly } from './assembly.ts';
import { issuerAt } from './constituents/issuer.ts';
import { nameEnd } from './constituents/name-end.ts';
import { afterOfYear } from './constituents/number.ts';
import { stateAt, stateWithin } from './constituents/state.ts';
import { takeKnownName } from './known-title.ts';
import type { Reading } from './reading.ts';
import {
  determined,
  leavePlace,
  subjectsEnd,
  takeApposition,
  takeNumberInName,
  takeParties,
} from './treaty-name.ts';

const YEAR = /^(?:1[2-9]|20)\d\d$/;

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
  if (reading.isCapital(end) && !reading.isCapital(end + 1)) end++;
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

/** “Concept of National Security”: what a policy is about, where its first word says so. */
function takeSubjectOfPolicy(reading: Reading, act: Assembly): void {
  const from = act.headTo + 1;
  if (
    act.head.type !== 'policy' ||
    act.head.plural ||
    act.to !== act.headTo ||
    reading.lower(act.to) !== 'of'
  )
    return;
  if (!reading.isCapital(from) || !reading.words.is.policyWords.has(reading.lower(from))) return;
  const end = nameEnd(reading, {
    from,
    stop: (at) => reading.dateAt(at) !== undefined || stateAt(reading, at) !== undefined,
  });
  if (
    reading.words.is.bodies.has(reading.lower(end - 1)) ||
    reading.words.is.issuers.has(reading.lower(end - 1))
  )
    return;
  act.name = { from: act.name?.from ?? act.headFrom, to: end };
  act.to = end;
}

/** “General Law of Archives of 15 June 2018”: with its day, what a law is “of” is its name. */
function takeSubjectOfLaw(reading: Reading, act: Assembly): void {
  const from = act.headTo + 1;
  if (act.head.word !== 'law' || act.head.plural || act.to !== act.headTo || reading.lower(act.to) !== 'of')
    return;
  if (!reading.isCapital(from) || reading.dateAt(from) || stateAt(reading, from) || issuerAt(reading, from))
    return;
  const end = nameEnd(reading, { from, stop: (at) => reading.dateAt(at) !== undefined });
  const date = reading.lower(end) === 'of' ? reading.dateAt(end + 1) : undefined;
  if (!date || date.year) return;
  act.name = { from: act.name?.from ?? act.headFrom, to: end };
  act.to = end;
}

/** Takes the name that follows the head: “Treaty of Lisbon”, “Convention on …”, “Code of Criminal Procedure”. */
export function takeAfterName(reading: Reading, act: Assembly): void {
  if (!reading.isCapital(act.noun)) return;
  if (act.head.word === 'rule') {
    takeCourt(reading, act);
    takeSubjectOfRules(reading, act);
  }
  takeSubjectOfPolicy(reading, act);
  takeKnownName(reading, act);
  takeSubjectOfLaw(reading, act);
  if (!act.head.nameAfter) return;
  if (/^[IVX]{1,4}$/.test(reading.text(act.to)) && afterOfYear(reading, act.to + 1) === act.to + 1) {
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
