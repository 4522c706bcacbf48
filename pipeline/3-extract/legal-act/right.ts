import { takeNumberInApposition } from './apposition.ts';
import type { Assembly } from './assembly.ts';
import { takeBracket, takeChapter } from './bracket.ts';
import { type ActDateAt, dateAfter } from './constituents/date.ts';
import { type Issuer, issuerAt } from './constituents/issuer.ts';
import {
  type ActNumber,
  afterInitials,
  afterNumberMark,
  afterOfYear,
  numberAt,
  romanOfYear,
} from './constituents/number.ts';
import { type QuotedTitle, quotedTitleAt } from './constituents/quoted-title.ts';
import { stateAt, stateWithin } from './constituents/state.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './role.ts';
import { takeStatuteCitation } from './statute-citation.ts';

/** Acts that are numbered within a year: “Act No. 39 of 2004”. */
const OF_YEAR = new Set(['act', 'ordinance', 'statute', 'proclamation', 'notice', 'instrument']);
/** Acts whose number stands right after the noun without “No.”. */
const BARE_NUMBER = new Set([
  'resolution',
  'decision',
  'directive',
  'decree',
  'law',
  'order',
  'proclamation',
  'instrument',
]);

/** “Order in Council P.C. 1984-2424”, “Proclamation R. 17 of 1998”, “No. R. 1234”: initials are a part of the number. */
function initialled(reading: Reading, mark: number): ActNumber | undefined {
  const index = afterNumberMark(reading, mark);
  const from = afterInitials(reading, index);
  const number = from > index ? numberAt(reading, from) : undefined;
  if (!number || (index === mark && from === index + 2 && afterOfYear(reading, number.next) === number.next))
    return undefined;
  const span = { start: reading.span(index, from).start, end: number.span.end };
  return { ...number, span, text: reading.prose.slice(span.start, span.end), marked: true };
}

function takeNumber(reading: Reading, act: Assembly): boolean {
  if (act.number) return false;
  const ofYear = OF_YEAR.has(act.head.word) && afterOfYear(reading, act.to + 2) > act.to + 2;
  const comma = reading.text(act.to) === ',' && (reading.lower(act.to + 1) === 'no' || ofYear) ? 1 : 0;
  const found =
    numberAt(reading, act.to + comma) ??
    romanOfYear(reading, act.to) ??
    (act.to === act.headTo && reading.isCapital(act.noun) ? initialled(reading, act.to) : undefined);
  if (!found) return false;
  const { word } = act.head;
  const year = OF_YEAR.has(word) ? afterOfYear(reading, found.next) : found.next;
  const serial =
    (word === 'act' || word === 'regulation') &&
    act.to === act.headTo &&
    /^\d{2,4}[-/]\d{1,4}$/.test(found.text);
  const lettered =
    /^\p{Lu}+[-–]\d+$/u.test(found.text) && (act.to === act.headTo || act.issuer !== undefined);
  const printed = lettered || found.marked || found.jurisdiction !== undefined || year > found.next || serial;
  const adjacent = act.to === act.headTo && (BARE_NUMBER.has(word) || act.office !== undefined);
  const small = adjacent && !reading.isCapital(act.noun) && word !== 'resolution';
  if (!printed && (!adjacent || small)) return false;
  const span = { start: found.span.start, end: reading.span(0, year).end };
  const end = Math.max(year, found.next);
  act.number = {
    ...found,
    span,
    text: reading.prose.slice(span.start, span.end).replace(/\s+/gu, ' '),
    next: end,
  };
  if (found.year) act.dates.push({ span: found.year, role: 'in-number' });
  if (found.jurisdiction !== undefined) act.jurisdiction = found.jurisdiction;
  // “No. 153/1994 Coll.”: the collection that the number counts in.
  const collected = reading.words.is.numberSeries.has(reading.lower(end)) && reading.text(end + 1) === '.';
  act.to = collected ? end + 2 : end;
  return true;
}

/** A title begins with a capital or with a preposition: “on Courts and judges”, not “is an ass”. */
function looksLikeTitle(reading: Reading, act: Assembly, { inner }: QuotedTitle): boolean {
  const first = reading.indexAt(inner.start);
  // Orders “For Merit” are worn.
  if (act.head.type === 'order' && reading.lower(first) === 'for') return false;
  return (
    (!reading.isWord(first) && /^[\p{N}“"«„]/u.test(reading.text(first))) ||
    reading.isCapital(first) ||
    reading.words.is.titlePrepositions.has(reading.lower(first)) ||
    reading.lower(first) === 'about'
  );
}

function takeQuoted(reading: Reading, act: Assembly): boolean {
  if (act.quoted) return false;
  let at = act.to;
  const comma = reading.text(at) === ',';
  if (comma) at++;
  const introduced = reading.words.is.titleIntroducers.has(reading.lower(at));
  if (introduced) at++;
  if (comma && !introduced && !act.number) return false;
  const quoted = quotedTitleAt(reading, at);
  if (!quoted || !(introduced || looksLikeTitle(reading, act, quoted))) return false;
  act.quoted = quoted;
  act.to = quoted.next;
  return true;
}

/** Words of the name of a sovereign: “Catherine II”. */
const LONGEST_SOVEREIGN = 4;

/** “ukase of Catherine II dated 7 November 1775”: a name before the date, where the noun says that a sovereign made it. */
function sovereignAt(reading: Reading, act: Assembly): Issuer | undefined {
  if (act.head.type !== 'decree' || act.head.nameAfter || reading.lower(act.to) !== 'of') return undefined;
  const from = act.to + 1;
  let next = from;
  while (next < from + LONGEST_SOVEREIGN && reading.isCapital(next) && !reading.dateAt(next)) next++;
  if (next === from || !dateAfter(reading, next) || stateAt(reading, from)) return undefined;
  const span = reading.span(from, next);
  const text = reading.prose.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return { text, span, next, state: false, court: false, small: false };
}

function takeIssuer(reading: Reading, act: Assembly): boolean {
  if (act.issuer || act.state) return false;
  const by = reading.lower(act.to);
  const participle = reading.words.is.enactingParticiples.has(by) && reading.lower(act.to + 1) === 'by';
  if (!reading.words.is.issuerPrepositions.has(by) && !participle) return false;
  const issuer = issuerAt(reading, act.to + (participle ? 2 : 1)) ?? sovereignAt(reading, act);
  // “Rules of Procedure of the Senate”.
  const own = act.type === 'regulation' && act.head.plural && act.name?.from === act.headFrom && by === 'of';
  if (!issuer || (act.name && !own && (!issuer.state || by !== 'of'))) return false;
  if (issuer.state && (act.name || act.head.type === 'treaty' || act.head.type === 'policy'))
    act.state = issuer;
  else act.issuer = issuer;
  act.jurisdiction ??= stateWithin(reading, reading.indexAt(issuer.span.start), issuer.next);
  act.to = issuer.next;
  return true;
}

/** “having the force of law”, “with the force of a law”: says of a decree what it is worth. */
function takeForce(reading: Reading, act: Assembly): boolean {
  const comma = reading.text(act.to) === ',' ? 1 : 0;
  const by = reading.lower(act.to + comma);
  if (by !== 'having' && by !== 'with') return false;
  let next = act.to + comma + 1;
  if (reading.lower(next) === 'the') next++;
  if (reading.lower(next) !== 'force' || reading.lower(next + 1) !== 'of') return false;
  next += reading.lower(next + 2) === 'a' ? 3 : 2;
  if (reading.lower(next) !== 'law') return false;
  act.to = comma > 0 && reading.text(next + 1) === ',' ? next + 2 : next + 1;
  return true;
}

/** “Constitution of the Republic of South Africa, 1996”: the year right after the state. */
function yearOfConstitution(reading: Reading, act: Assembly): ActDateAt | undefined {
  if (act.head.type !== 'constitution' || act.issuer?.next !== act.to) return undefined;
  const comma = reading.text(act.to) === ',' ? 1 : 0;
  const date = reading.dateAt(act.to + comma);
  const ends = comma === 0 || /^(?:[,.;:()]|and|was|is|)$/.test(reading.lower(act.to + 2));
  return date?.year && ends ? { ...date, by: 'of' } : undefined;
}

function takeDate(reading: Reading, act: Assembly): boolean {
  const date = yearOfConstitution(reading, act) ?? dateAfter(reading, act.to);
  if (!date) return false;
  // A year alone says of which act only right after “of”; a second date follows only in brackets.
  if (act.dates.some(({ role }) => role !== 'in-number' && role !== 'in-title')) return false;
  if (date.by === '' && (date.year || act.to === act.headTo) && act.number === undefined) return false;
  // “adopted the Law “On …” on 29 December”: the day of the verb. It belongs to an office's act without a name.
  const office = act.issuer && !act.issuer.state && !act.quoted && !act.name && !act.number;
  if (date.by === 'on' && !office) return false;
  act.dates.push({ span: date.span, role: roleOf(act, date.by) });
  act.to = date.next;
  return true;
}

/** Takes, in any order, the constituents that follow the head. */
export function takeRight(reading: Reading, act: Assembly, inner: boolean): void {
  for (let rounds = 0; rounds < 10; rounds++) {
    const taken =
      takeForce(reading, act) ||
      takeStatuteCitation(reading, act) ||
      takeNumber(reading, act) ||
      takeNumberInApposition(reading, act) ||
      takeDate(reading, act) ||
      takeIssuer(reading, act) ||
      takeQuoted(reading, act) ||
      takeBracket(reading, act, inner) ||
      takeChapter(reading, act);
    if (!taken) return;
  }
}
