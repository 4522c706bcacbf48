import type { ActDateCandidate } from '../../model/legal-act-candidate.ts';
import type { Assembly } from './assembly.ts';
import { type Citation, citationAt } from './citation.ts';
import { identityInBracket } from './constituents/bracketed-identity.ts';
import { dateAfter, datesInBracket } from './constituents/date.ts';
import { nameEnd } from './constituents/name-end.ts';
import { afterOfYear, numberAt, romanOfYear } from './constituents/number.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './role.ts';

/** Tokens: longer than any bracket that belongs to an act. */
const LONGEST = 24;

interface Cited {
  readonly citation: Citation;
  readonly next: number;
}

/** The citation that starts at a token; the word that it is known by may be its second. */
function citedFrom(reading: Reading, from: number): Cited | undefined {
  const last = reading.tokens.at(-1);
  const first = reading.tokens[from];
  if (!last || !first) return undefined;
  const within = { start: first.start, end: last.end };
  for (const token of [first, reading.tokens[from + 1]]) {
    const citation = token && citationAt(reading.prose, token.start, within);
    if (citation && citation.span.start === within.start)
      return { citation, next: reading.indexAt(citation.span.end) };
  }
  return undefined;
}

function applyCitation(act: Assembly, { citation }: Cited, prose: string): boolean {
  const text = prose.slice(citation.span.start, citation.span.end);
  if (citation.gazette || citation.locator) {
    act.publishedIn = act.publishedIn === undefined ? text : `${act.publishedIn}, ${text}`;
    return true;
  }
  if (!citation.number || act.number) return false;
  act.number = { ...citation.number, next: 0, marked: true };
  act.jurisdiction ??= citation.jurisdiction;
  act.cited = citation.span;
  act.type = citation.type;
  if (citation.subtype !== undefined) act.subtype = citation.subtype;
  return true;
}

/**
 * The index after the dates, locators and commas that may follow a citation, to the closing bracket; undefined when
 * other words stand there. A date after a gazette is that of the gazette.
 */
function closing(reading: Reading, act: Assembly, first: Cited): number | undefined {
  let { next } = first;
  let { citation } = first;
  const dates: ActDateCandidate[] = [];
  while (reading.text(next) !== ')') {
    const date = reading.dateAt(next);
    const cited = date ? undefined : citedFrom(reading, next);
    if (date) dates.push({ span: date.span, role: citation.gazette ? 'published' : roleOf(act, '') });
    else if (cited) {
      if (!applyCitation(act, cited, reading.prose)) return undefined;
      ({ citation } = cited);
    } else if (reading.text(next) !== ',' && reading.text(next) !== ';') return undefined;
    next = date?.next ?? cited?.next ?? next + 1;
  }
  act.dates.push(...dates);
  return next + 1;
}

/** The index after “234”, “N6”, “411C”: a chapter of the laws; `index` where none stands. */
function chapterEnd(reading: Reading, index: number): number {
  if (reading.isDigits(index))
    return reading.isGlued(index + 1) && /^\p{Lu}$/u.test(reading.text(index + 1)) ? index + 2 : index + 1;
  const lettered =
    /^\p{Lu}$/u.test(reading.text(index)) && reading.isDigits(index + 1) && reading.isGlued(index + 1);
  return lettered ? index + 2 : index;
}

/** “(Cap. 234)” and “, Cap. N6”: the chapter of the laws. */
export function takeChapter(reading: Reading, act: Assembly): boolean {
  const at = act.to + 1;
  const bracket = reading.text(act.to) === '(';
  if (!act.name || act.number || !(bracket || reading.text(act.to) === ',')) return false;
  if (!reading.words.is.chapterSeries.has(reading.lower(at))) return false;
  // “An Act to …, chapter 4 of the Statutes”: where it is printed.
  if (!bracket && reading.text(at + 1) !== '.') return false;
  const value = reading.text(at + 1) === '.' ? at + 2 : at + 1;
  const end = chapterEnd(reading, value);
  if (end === value || (bracket && reading.text(end) !== ')')) return false;
  const span = reading.span(at, end);
  act.number = { text: reading.prose.slice(span.start, span.end), span, next: 0, marked: true };
  act.to = bracket ? end + 1 : end;
  return true;
}

/** “1994:1383”: the year and a number in it. */
const SERIAL = /^(?:(?:1[89]|20)\d\d[:/]\d{1,5}|\d{1,5}\/(?:1[89]|20)\d\d)$/;

/** “(ETS No. 157)”: a series in which treaties are numbered. */
const isSeriesOfTreaties = (reading: Reading, act: Assembly, index: number): boolean =>
  act.head.type === 'treaty' &&
  /^\p{Lu}{3,5}$/u.test(reading.text(index)) &&
  reading.words.is.numberMarks.has(reading.lower(index + 1));

/** The index after “Act”, “Decree Law” or “Decree-Law”; `index` where none stands. */
function afterKind(reading: Reading, index: number): number {
  if (!reading.words.heads.has(reading.lower(index))) return index;
  const second = reading.text(index + 1) === '-' ? index + 2 : index + 1;
  return reading.lower(index) === 'decree' && reading.lower(second) === 'law' ? second + 1 : index + 1;
}

/** The index after “, as amended”; `index` where it does not stand. */
function afterAmended(reading: Reading, index: number): number {
  const at = reading.text(index) === ',' ? index + 1 : index;
  return reading.lower(at) === 'as' && reading.lower(at + 1) === 'amended' ? at + 2 : index;
}

/** “(Act No. 39 of 2004)”, “(Decree Law No. 26123)”, “(26 of 1881)”, “(XXVII of 1871)”, “(No. 2)”, “(1994:1383)”. */
function numberIn(reading: Reading, act: Assembly): boolean {
  const at = isSeriesOfTreaties(reading, act, act.to + 1) ? act.to + 2 : afterKind(reading, act.to + 1);
  const roman = romanOfYear(reading, at);
  const number = numberAt(reading, at) ?? roman;
  if (!number || act.number) return false;
  const dated = reading.words.heads.has(reading.lower(act.to + 1))
    ? dateAfter(reading, number.next)
    : undefined;
  const close = dated && afterAmended(reading, dated.next);
  if (dated && !dated.year && close !== undefined && reading.text(close) === ')') {
    act.number = { ...number, next: 0 };
    act.dates.push({ span: dated.span, role: roleOf(act, dated.by) });
    act.to = close + 1;
    return true;
  }
  const next = roman?.next ?? afterOfYear(reading, number.next);
  const whole = number.marked || number.jurisdiction === 'eu' || SERIAL.test(number.text);
  if (reading.text(next) !== ')' || (at === act.to + 1 && next === number.next && !whole)) return false;
  const span = { start: number.span.start, end: reading.span(0, next).end };
  act.number = { text: reading.prose.slice(span.start, span.end), span, next: next + 1, marked: true };
  act.jurisdiction ??= number.jurisdiction;
  act.to = next + 1;
  return true;
}

/** “25 & 26 Vict. c. 53”: years of a reign and a chapter. “L.I. 880”: the initials of a series of instruments. */
const REGNAL =
  /\((\d{1,2}(?:\s&\s\d{1,2})?\s(?:\p{Lu}\p{Ll}{2,4}\.?)(?:\s(?:\d|[IVX]{1,4})\.?)?,?\s(?:c|ch|cap)\.\s?\d{1,4})\)/uy;
const INSTRUMENT = /\(((?:\p{Lu}\.\s?){2,3}(?:No\.\s?)?\d{1,5}(?:\/\d{1,4}|\sof\s\d{4})?)\)/uy;

/** “Police Regulations, 1974 (L.I. 880)”, “Land Registry Act 1862 (25 & 26 Vict. c. 53)”. */
function instrumentIn(reading: Reading, act: Assembly): boolean {
  const open = reading.tokens[act.to];
  if (!open || !act.name || act.number) return false;
  INSTRUMENT.lastIndex = open.start;
  REGNAL.lastIndex = open.start;
  const [whole, text] = INSTRUMENT.exec(reading.prose) ?? REGNAL.exec(reading.prose) ?? [];
  if (whole === undefined || text === undefined) return false;
  if (open.start + whole.length > (reading.tokens.at(-1)?.end ?? 0)) return false;
  const span = { start: open.start + 1, end: open.start + 1 + text.length };
  const next = reading.indexAt(open.start + whole.length);
  act.number = { text: text.replace(/\s+/gu, ' '), span, next, marked: true };
  act.to = next;
  return true;
}

/** “(Contractors’ License Law)” after a number. */
function titleIn(reading: Reading, act: Assembly): boolean {
  if (!act.number || act.name || act.quoted || act.bracketTitle || !reading.isCapital(act.to + 1))
    return false;
  const end = nameEnd(reading, { from: act.to + 1 });
  if (reading.text(end) !== ')' || end - act.to > LONGEST || !reading.words.heads.has(reading.lower(end - 1)))
    return false;
  act.bracketTitle = reading.span(act.to + 1, end);
  act.to = end + 1;
  return true;
}

/** “(No. 527-IV of 6 January 2012)”, “(13 July 1999, No. 416-I)”. */
function identityIn(reading: Reading, act: Assembly, inner: boolean): boolean {
  const identity = inner || act.number ? undefined : identityInBracket(reading, act.to);
  if (!identity?.number || identity.dates.length === 0) return false;
  // “(No. 22 of 1942)”: the number of a year.
  const year = afterOfYear(reading, identity.number.next);
  if (year > identity.number.next && reading.text(year) === ')') return false;
  act.number = identity.number;
  act.dates.push(...identity.dates.map((span) => ({ span, role: roleOf(act, '') }) as const));
  act.to = identity.next;
  return true;
}

/** “(Minsk, 4 June 1999)”: where and when a treaty was signed. */
function placeIn(reading: Reading, act: Assembly): boolean {
  if (act.head.type !== 'treaty') return false;
  const end = nameEnd(reading, { from: act.to + 1 });
  const date = end > act.to + 1 && reading.text(end) === ',' ? reading.dateAt(end + 1) : undefined;
  if (!date || date.year || reading.text(date.next) !== ')') return false;
  act.dates.push({ span: date.span, role: roleOf(act, '') });
  act.to = date.next + 1;
  return true;
}

/** “(registered on 12 June 2003 under No. 2357)”: the entry in a register of acts, whose number is not the act's own. */
function entryIn(reading: Reading, act: Assembly, inner: boolean): boolean {
  if (inner || reading.lower(act.to + 1) !== 'registered') return false;
  const identity = identityInBracket(reading, act.to);
  if (!identity) return false;
  act.to = identity.next;
  return true;
}

/** Words of a name in another language. */
const LONGEST_NATIVE = 8;

/** “Federal Archives Act (Bundesarchivgesetz) of 6 January 1988”: the name in its own language, before date or number. */
function nativeNameIn(reading: Reading, act: Assembly): boolean {
  if (!act.name && !act.complement) return false;
  let close = act.to + 1;
  while (close < act.to + LONGEST_NATIVE && reading.isWord(close)) close++;
  if (close === act.to + 1 || reading.text(close) !== ')') return false;
  const identified = dateAfter(reading, close + 1) ?? numberAt(reading, close + 1);
  if (!identified) return false;
  // “Dawes Act (General Allotment Act) of February 8, 1887”.
  const abbreviation = close === act.to + 2 && /^\p{Lu}{2,8}$/u.test(reading.text(close - 1));
  if (abbreviation || reading.words.heads.has(reading.lower(close - 1)))
    act.aliasInside = reading.span(act.to + 1, close);
  act.to = close + 1;
  return true;
}

/** A bracket that belongs to the act before it. An act inside another leaves dates to the outer one. */
export function takeBracket(reading: Reading, act: Assembly, inner: boolean): boolean {
  if (reading.text(act.to) !== '(') return false;
  const dates = inner ? undefined : datesInBracket(reading, act.to);
  if (dates) {
    act.dates.push(...dates.spans.map((span) => ({ span, role: roleOf(act, '') }) as const));
    act.to = dates.next;
    return true;
  }
  const cited = citedFrom(reading, act.to + 1);
  if (cited) {
    const { number, publishedIn, jurisdiction, cited: before, type, subtype } = act;
    const end = applyCitation(act, cited, reading.prose) ? closing(reading, act, cited) : undefined;
    if (end === undefined) {
      Object.assign(act, { number, publishedIn, jurisdiction, cited: before, type, subtype });
      return false;
    }
    act.to = end;
    return true;
  }
  return (
    placeIn(reading, act) ||
    entryIn(reading, act, inner) ||
    identityIn(reading, act, inner) ||
    takeChapter(reading, act) ||
    numberIn(reading, act) ||
    instrumentIn(reading, act) ||
    titleIn(reading, act) ||
    nativeNameIn(reading, act)
  );
}
