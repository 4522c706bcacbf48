import type { Assembly } from './assembly.ts';
import { nameEnd } from './constituents/name-end.ts';
import type { Reading } from './reading.ts';

/** Tokens: longer than any title, so that a line without a mark costs a constant. */
const LONGEST = 90;
/** Tokens of a title before its date. */
const LONGEST_DATED = 25;
/** Tokens of a remark in brackets. */
const LONGEST_REMARK = 24;
/** Acts that are entitled by what they do: “Regulations respecting the inspection of meters”. */
const ENTITLED = new Set(['act', 'regulation', 'order', 'rule', 'proclamation', 'specification']);

function topicStart(reading: Reading, act: Assembly): number | undefined {
  const first = reading.lower(act.to);
  const second = reading.lower(act.to + 1);
  if (reading.words.is.entitlingParticiples.has(first)) return act.to + 1;
  if (first === 'relating' && second === 'to') return act.to + 2;
  // “Regulations Limiting Emissions …”.
  if (act.head.word !== 'act' && reading.isCapital(act.to) && /.{3}ing$/.test(first)) return act.to + 1;
  const verb = first === 'to' && reading.isWord(act.to + 1);
  return verb && (act.head.word === 'act' ? introduced(reading, act) : second === 'amend')
    ? act.to + 2
    : undefined;
}

/** “An Act to …”: the long title of an act begins with its article. */
const introduced = (reading: Reading, act: Assembly): boolean => reading.text(act.headFrom - 1) === 'An';

/** The end of a long title: a mark, or a word with which the sentence goes on. */
function titleEnd(reading: Reading, from: number): number {
  let next = from;
  for (const limit = from + LONGEST; next < limit; next++) {
    const text = reading.text(next);
    if (reading.isWord(next) || reading.isDigits(next)) {
      if (
        reading.words.is.afterTitles.has(reading.lower(next)) &&
        !reading.isCapital(next + 1) &&
        reading.lower(next) !== 'in'
      )
        return next;
      continue;
    }
    const within =
      (text === ',' && listGoesOn(reading, next)) ||
      (/^[-’'–]$/.test(text) && (reading.isGlued(next + 1) || text === '–'));
    if (!within && !(text === '.' && reading.isGlued(next + 1) && reading.isDigits(next + 1))) return next;
  }
  return from;
}

/** “certain persons, institutions and departments”: the comma of a list, not of the sentence. */
function listGoesOn(reading: Reading, comma: number): boolean {
  for (let index = comma + 1; index < comma + 5; index++) {
    if (reading.words.is.conjunctions.has(reading.lower(index))) return index > comma + 1;
    if (!reading.isWord(index) || reading.words.is.afterTitles.has(reading.lower(index))) return false;
  }
  return false;
}

/** “the Act to establish the Treasury of September 2, 1789”: with its day, what an act does is its title. */
function datedTitleEnd(reading: Reading, act: Assembly): number | undefined {
  if (act.head.word !== 'act' || act.name || act.head.plural || reading.lower(act.to) !== 'to')
    return undefined;
  // “to Organize the …” is a verb as well.
  const verb = !reading.isCapital(act.to + 1) || reading.lower(act.to + 2) === 'the';
  if (!verb || reading.lower(act.headFrom - 1) !== 'the') return undefined;
  for (let index = act.to + 2; index < act.to + LONGEST_DATED; index++) {
    if (reading.lower(index) === 'of' && reading.dateAt(index + 1)) return index;
    if (!reading.isWord(index) || reading.words.is.titleEnds.has(reading.lower(index))) return undefined;
  }
  return undefined;
}

/** Takes a long title in small letters: “Regulations respecting …”, “An Act to amend …”. */
export function takeLongTitle(reading: Reading, act: Assembly): void {
  if (act.number || !ENTITLED.has(act.head.word) || !reading.isCapital(act.noun)) return;
  if (reading.words.is.demonstratives.has(reading.lower(act.headFrom - 1))) return;
  const article = act.head.word === 'act' && introduced(reading, act);
  if (act.head.word === 'act' && !article && (act.headFrom === 0 || act.head.plural)) return;
  const dated = article ? undefined : datedTitleEnd(reading, act);
  if (dated !== undefined) {
    act.name = { from: act.headFrom, to: dated };
    act.to = dated;
    return;
  }
  const from = topicStart(reading, act);
  if (from === undefined) return;
  const capital = reading.isCapital(from - 1);
  if (act.name && !capital) return;
  const determined = reading.words.is.articles.has(reading.lower(from)) ? from + 1 : from;
  const to =
    capital && reading.isCapital(determined)
      ? nameEnd(reading, { from: determined })
      : titleEnd(reading, from);
  if (to - from < 2) return;
  const end = article ? furtherEnd(reading, to) : to;
  act.from = article ? act.headFrom - 1 : act.from;
  act.name = { from: act.name ? act.name.from : act.from, to: end };
  act.to = end;
}

/** “An Act to enact …, to amend the Tea Act, the Salt Act and the Rice Act, and to make …”: the purposes after the first one. */
function furtherEnd(reading: Reading, first: number): number {
  let to = first;
  while (to < first + LONGEST && reading.text(to) === ',') {
    const joint = reading.words.is.conjunctions.has(reading.lower(to + 1)) ? to + 2 : to + 1;
    const purpose =
      reading.lower(joint) === 'to' && reading.isWord(joint + 1) && !reading.isCapital(joint + 1);
    const another = reading.lower(joint) === 'the' && reading.isCapital(joint + 1);
    if (!purpose && !another) break;
    to = titleEnd(reading, joint + 1);
  }
  return afterRemark(reading, to);
}

/** “(amendments permitting accession and other amendments)”: a remark in small letters at the end of a long title. */
function afterRemark(reading: Reading, open: number): number {
  if (reading.text(open) !== '(' || !reading.isWord(open + 1) || reading.isCapital(open + 1)) return open;
  if (reading.words.is.determiners.has(reading.lower(open + 1))) return open;
  let index = open + 1;
  while (index < open + LONGEST_REMARK && (reading.isWord(index) || reading.text(index) === '-')) index++;
  return reading.text(index) === ')' && index > open + 3 ? index + 1 : open;
}
