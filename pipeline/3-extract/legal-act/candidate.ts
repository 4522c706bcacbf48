import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { ActType } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import type { Assembly } from './assembly.ts';
import type { Reading } from './reading.ts';

/**
 * What a mention is called by: type and number where they stand together, else the title, else head and issuer.
 * A constitution has its state for a name.
 */
function coreOf(reading: Reading, act: Assembly): Span {
  const { number, quoted, name, issuer, state, head } = act;
  const { start } = reading.span(act.headFrom, act.headTo);
  const numbered =
    number !== undefined &&
    number.next > 0 &&
    act.name === undefined &&
    number.span.start < (quoted?.outer.start ?? Number.POSITIVE_INFINITY);
  if (numbered && adjacent(reading, act)) return { start, end: bracketEnd(reading, number.span) };
  if (quoted) return quoted.inner;
  if (name) return reading.span(name.from, act.complement?.from === name.to ? act.complement.to : name.to);
  if (act.bracketTitle && !number) return act.bracketTitle;
  if (act.cited) return act.cited;
  if (act.complement) {
    const joined = act.complement.from === act.headTo;
    return reading.span(joined ? act.headFrom : act.complement.from, act.complement.to);
  }
  const { before } = act;
  if (before && before.span.start >= reading.span(act.from, act.to).start)
    return { start: before.span.start, end: reading.span(0, act.headTo).end };
  const owner = issuer ?? (head.type === 'constitution' ? state : undefined);
  if (owner && owner.span.start > start) return { start, end: owner.span.end };
  return reading.span(act.headFrom, act.headTo);
}

/** The number is the first thing after the head. */
function adjacent(reading: Reading, act: Assembly): boolean {
  if (!act.number) return false;
  const between = reading.prose.slice(reading.span(0, act.headTo).end, act.number.span.start);
  return /^[\s(]*(?:\([A-Za-z, ]{2,20}\))?\s*(?:(?:No|Nos|no|nos|Nr|N|№|[Nn]umber(?:ed)?|#)[.°º]?\s*)?$/u.test(
    between,
  );
}

/** “1373 (2001)” ends with its bracket. */
function bracketEnd(reading: Reading, { start, end }: Span): number {
  const next = reading.tokens[reading.indexAt(end)];
  const opened = reading.prose.slice(Math.max(0, start - 2), end);
  return next?.text === ')' && opened.includes('(') && !opened.includes(')') ? next.end : end;
}

function titleOf(reading: Reading, act: Assembly): LegalActCandidate['title'] {
  if (act.quoted) return { span: act.quoted.inner, quoted: true };
  if (act.name) return { span: coreOf(reading, act), quoted: false };
  if (act.bracketTitle) return { span: act.bracketTitle, quoted: false };
  if (act.complement) return { span: reading.span(act.complement.from, act.complement.to), quoted: false };
  return undefined;
}

function issuerOf(act: Assembly): LegalActCandidate['issuer'] {
  // “organic law of the Bank” governs the Bank.
  const governed = act.subtype === 'organic' && act.issuer?.state === false;
  const named = governed ? undefined : act.issuer;
  if (act.office && (!named || named.state)) {
    return act.office;
  }
  const found = named ?? act.before ?? act.parties;
  return found && { text: found.text, span: found.span };
}

/** What an act is by the words of its own title: “The National Security Concept” is a policy in a list of laws. */
export function typeByTitle(
  reading: Reading,
  title: Span,
): { type: ActType; subtype: string | undefined } | undefined {
  const from = reading.indexAt(title.start);
  const to = reading.indexAt(title.end);
  if (reading.words.is.titlePrepositions.has(reading.lower(from)) || reading.lower(from) === 'about')
    return undefined;
  for (let index = to - 1; index >= from; index--) {
    const head = reading.isCapital(index) ? reading.words.heads.get(reading.lower(index)) : undefined;
    if (head && reading.lower(index - 1) !== 'the') return { type: head.type, subtype: head.subtype };
  }
  return undefined;
}

/** The finished candidate of an assembly that stands. */
export function candidateOf(reading: Reading, act: Assembly, rule: string): LegalActCandidate {
  const title = titleOf(reading, act);
  const issuer = issuerOf(act);
  const number = act.number && { text: act.number.text, span: act.number.span };
  const dated = act.dates.filter(({ role }) => role !== 'in-number' && role !== 'in-title').length;
  const years = act.dates.filter(({ role }) => role === 'in-title').length;
  const count = act.name ? years : title ? 0 : dated;
  const instances = act.head.plural && count > 1 ? count : undefined;
  return {
    layer: 'legal-act',
    rule,
    sentence: reading.sentence,
    ...reading.span(act.from, act.to),
    type: act.type,
    ...(act.subtype === undefined ? {} : { subtype: act.subtype }),
    form: act.short ? 'short' : 'full',
    noun: act.head.word,
    plural: act.head.plural,
    core: coreOf(reading, act),
    head: reading.span(act.headFrom, act.headTo),
    ...(number === undefined ? {} : { number }),
    ...(title === undefined ? {} : { title }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(act.jurisdiction === undefined ? {} : { jurisdiction: act.jurisdiction }),
    dates: act.dates,
    provisions: [],
    ...(act.publishedIn === undefined ? {} : { publishedIn: act.publishedIn }),
    ...(instances === undefined ? {} : { instances }),
  };
}
