import type { Assembly } from './assembly.ts';
import { nameEnd } from './constituents/name-end.ts';
import { numberAt } from './constituents/number.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './role.ts';

const YEAR = /^(?:1[2-9]|20)\d\d$/;

export const determined = (reading: Reading, index: number): number =>
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
export function subjectsEnd(reading: Reading, from: number): number {
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

/** “a memorandum of understanding between the Ministry … and the Archives”: written small, its parties name it. */
export function takeSmallTreaty(reading: Reading, act: Assembly): void {
  const { head, noun, headTo } = act;
  if (head.type !== 'treaty' || head.plural || reading.isCapital(noun) || act.to !== headTo) return;
  // “the first agreement between …”, “by agreement between …” describe, and name none.
  if (
    !reading.words.is.articles.has(
      reading.lower(YEAR.test(reading.text(act.from - 1)) ? act.from - 2 : act.from - 1),
    )
  )
    return;
  const from = reading.lower(headTo) === 'of' ? subjectsEnd(reading, headTo + 1) : headTo;
  const at = from > headTo + 1 || from === headTo ? from : headTo;
  if (reading.lower(at) === 'of' && reading.dateAt(at + 1)) {
    act.headTo = at;
    act.to = at;
    return;
  }
  if (!reading.words.is.parties.has(reading.lower(at))) return;
  const end = partiesEnd(reading, at);
  const first = determined(reading, at + 1);
  if (!namesTwo(reading, first, end)) return;
  const span = reading.span(first, end);
  act.parties = { text: reading.prose.slice(span.start, span.end).replace(/\s+/gu, ' '), span };
  act.name = { from: act.headFrom, to: at > headTo ? at : end };
  act.to = end;
}

/** “Turkey and Georgia”: a name, “and”, a name. */
function namesTwo(reading: Reading, from: number, end: number): boolean {
  for (let index = from + 1; index < end - 1; index++)
    if (reading.lower(index) === 'and' && reading.isCapital(determined(reading, index + 1))) return true;
  return false;
}

/** “ILO Convention No. 182”: treaties of one body that only their number tells apart. */
export function takeNumberInName(reading: Reading, act: Assembly): void {
  if (act.name?.to !== act.headTo || act.to !== act.headTo) return;
  const number = numberAt(reading, act.to);
  if (!number?.marked) return;
  act.number = number;
  act.name = { from: act.name.from, to: number.next };
  act.to = number.next;
  const topic = determined(reading, act.to + 1);
  if (
    reading.words.is.topics.has(reading.lower(act.to)) &&
    reading.isCapital(topic) &&
    !reading.dateAt(topic)
  )
    act.to = nameEnd(reading, { from: topic, stop: (at) => reading.dateAt(at) !== undefined });
}

/** “signed a Treaty on Extradition in Belgrade”: where a treaty was signed that is only now introduced. */
export function leavePlace(reading: Reading, act: Assembly): void {
  if (!act.name || !reading.words.is.indefinites.has(reading.lower(act.from - 1))) return;
  const city = act.name.to - 1;
  if (city - 2 < act.headTo || reading.lower(city - 1) !== 'in' || !reading.isCapital(city - 2)) return;
  act.name = { from: act.name.from, to: city - 1 };
  act.to = city - 1;
}

/** Tokens of an apposition. */
const LONGEST_APPOSITION = 14;

/** “… Protected Persons, including Diplomatic Agents, of 14 December 1973”: commas around a part of the name, before the date. */
export function takeApposition(reading: Reading, act: Assembly): void {
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
