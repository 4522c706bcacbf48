import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Assembly } from './assembly.ts';
import { typeByTitle } from './candidate.ts';
import { identityInBracket } from './constituents/bracketed-identity.ts';
import { dateAfter, datesInBracket } from './constituents/date.ts';
import { numberAt } from './constituents/number.ts';
import { quotedTitleAt } from './constituents/quoted-title.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './role.ts';

/** Members of one list; more than any real one. */
const MOST = 40;
/** Signs of money, of any: numbers after them are sums. */
const CURRENCY = /^\p{Sc}$/u;
/** Words in the name of a place. */
const LONGEST_PLACE = 3;

/** The index after “,”, “and”, “, and”, “;”; `index` where there is none. */
function afterJoint(reading: Reading, index: number): number {
  let next = index;
  if (reading.text(next) === ',' || reading.text(next) === ';') next++;
  if (reading.words.is.conjunctions.has(reading.lower(next))) next++;
  return next;
}

interface Member {
  readonly candidate: LegalActCandidate;
  readonly next: number;
}

function titleMember(
  reading: Reading,
  act: Assembly,
  first: LegalActCandidate,
  index: number,
): Member | undefined {
  const quoted = quotedTitleAt(reading, index);
  if (!quoted) return undefined;
  const { number: _, title: __, instances: ___, publishedIn: ____, subtype: _____, ...shared } = first;
  // Each title with its own bracket, when the first has one: “the laws “A” (1 May 1999) and “B” (2 May 2001, No. 5)”.
  const own = act.dates.length > 0 || act.number ? identityInBracket(reading, quoted.next) : undefined;
  const said = typeByTitle(reading, quoted.inner);
  const type = said?.type ?? first.type;
  const subtype = said ? said.subtype : first.subtype;
  return {
    candidate: {
      ...shared,
      ...quoted.outer,
      type,
      ...(subtype === undefined ? {} : { subtype }),
      rule: 'legal-act/shared-head',
      core: quoted.inner,
      title: { span: quoted.inner, quoted: true },
      ...(own ? { end: reading.span(0, own.next).end } : {}),
      ...(own?.number ? { number: { text: own.number.text, span: own.number.span } } : {}),
      dates: (own?.dates ?? []).map((span) => ({ span, role: roleOf(act, '') })),
    },
    next: own?.next ?? quoted.next,
  };
}

function numberMember(
  reading: Reading,
  act: Assembly,
  first: LegalActCandidate,
  index: number,
): Member | undefined {
  const number = numberAt(reading, index);
  if (!number || (number.jurisdiction === undefined && !number.marked && !listed(reading, act, number.next)))
    return undefined;
  const date = dateAfter(reading, number.next);
  const dates = [
    ...(number.year ? [{ span: number.year, role: 'in-number' as const }] : []),
    ...(date && date.by !== '' && date.by !== 'on' ? [{ span: date.span, role: roleOf(act, date.by) }] : []),
  ];
  const next = dates.length > (number.year ? 1 : 0) && date ? date.next : number.next;
  const { title: _, instances: __, publishedIn: ___, ...shared } = first;
  const jurisdiction = number.jurisdiction ?? first.jurisdiction;
  return {
    candidate: {
      ...shared,
      ...reading.span(index, next),
      rule: 'legal-act/shared-head',
      core: reading.span(index, number.next),
      number: { text: number.text, span: number.span },
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      dates,
    },
    next,
  };
}

/** “the Treaties of San Stefano and Berlin”: the next place that a treaty is called after. */
function placeMember(
  reading: Reading,
  act: Assembly,
  first: LegalActCandidate,
  index: number,
): Member | undefined {
  if (act.head.type !== 'treaty' || act.name?.to !== act.to || reading.lower(act.headTo) !== 'of')
    return undefined;
  let next = index;
  while (reading.isCapital(next) && !reading.words.heads.has(reading.lower(next))) next++;
  const goesOn =
    reading.isWord(next) && !reading.words.is.afterPlaces.has(reading.lower(next)) && !isVerb(reading, next);
  if (next === index || next - index > LONGEST_PLACE || goesOn) return undefined;
  const span = reading.span(index, next);
  return {
    candidate: {
      ...first,
      ...span,
      rule: 'legal-act/shared-head',
      core: span,
      title: { span, quoted: false },
      dates: [],
    },
    next,
  };
}

/** “the Treaties of San Stefano and Berlin recognized …”. */
const isVerb = (reading: Reading, index: number): boolean =>
  reading.words.is.titleEnds.has(reading.lower(index)) ||
  (!reading.isCapital(index) && /.{2}ed$/.test(reading.lower(index)));

/** A bare number goes on with the list only where the head's own number stood bare or “Nos” led it. */
const listed = (reading: Reading, act: Assembly, next: number): boolean =>
  (/^\d{3,}$/.test(reading.text(next - 1)) &&
    act.head.plural &&
    act.number !== undefined &&
    !reading.isGlued(next)) ||
  (act.head.plural &&
    act.number !== undefined &&
    !reading.words.units.has(reading.lower(next)) &&
    !CURRENCY.test(reading.text(next)) &&
    reading.text(next) !== '%' &&
    (!reading.isWord(next) ||
      reading.words.is.connectives.has(reading.lower(next)) ||
      reading.words.is.titleEnds.has(reading.lower(next))));

/**
 * The members that share a plural head with the first one: “the laws … “A”, “B” and “C””, “resolutions 1373 (2001)
 * and 1540 (2004)”. Dates in a bracket after the last one go to the members in turn where there are as many.
 */
export function membersAfter(
  reading: Reading,
  act: Assembly,
  first: LegalActCandidate,
  inner: boolean,
): { members: LegalActCandidate[]; next: number } {
  const alone = { members: [first], next: act.to };
  if (!act.head.plural) return alone;
  const members = [first];
  let next = act.to;
  while (members.length < MOST) {
    const at = afterJoint(reading, next);
    if (at === next) break;
    const member = act.quoted
      ? titleMember(reading, act, first, at)
      : act.number
        ? numberMember(reading, act, first, at)
        : placeMember(reading, act, first, at);
    if (!member) break;
    members.push(member.candidate);
    next = member.next;
  }
  if (members.length === 1) return alone;
  const group = reading.span(act.headFrom, act.headTo);
  const dates = inner ? undefined : datesInBracket(reading, next);
  return {
    members: members.map((member, i) => {
      const span = dates && dates.spans.length === members.length ? dates.spans[i] : undefined;
      const own = span ? [{ span, role: roleOf(act, ''), certainty: 'implied' as const }] : [];
      return { ...member, group, dates: [...member.dates, ...own] };
    }),
    next,
  };
}
