import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Span } from '../../model/span.ts';
import { nameInApposition } from './apposition.ts';
import { quotedTitleAt } from './constituents/quoted-title.ts';
import { yearsOfTitle } from './name-year.ts';
import type { Reading } from './reading.ts';

/** Tokens of the bracket or clause that defines an alias. */
const LONGEST = 16;

/** “NSIA” for “National Security and Intelligence Act”: the letters stand in the name in this order. */
function abbreviates(letters: string, name: string): boolean {
  const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('');
  let at = 0;
  for (const letter of letters.toUpperCase()) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length >= 2;
}

/** “Convention for the Protection of Human Rights … (ECHR)”: an abbreviation that is known for it. */
function isKnownFor(reading: Reading, text: string, { core }: LegalActCandidate): boolean {
  const name = reading.prose.slice(core.start, core.end).replace(/\s+/gu, ' ').toLowerCase();
  const known = reading.words.knownTitles.get(name);
  return known !== undefined && [...known.aliases, ...(known.afterProvisions ?? [])].includes(text);
}

function withoutArticle(reading: Reading, span: Span): Span {
  const first = reading.indexAt(span.start);
  return reading.lower(first) === 'the' && first + 1 < reading.tokens.length
    ? { start: reading.tokens[first + 1]?.start ?? span.start, end: span.end }
    : span;
}

/** The words of a definition that starts at a token, without quotation marks and article. */
function defined(reading: Reading, index: number, mention: LegalActCandidate): Span | undefined {
  const name = reading.prose.slice(mention.start, mention.end);
  let at = reading.text(index) === '(' ? index + 1 : reading.text(index) === ',' ? index + 1 : index;
  const bracket = reading.text(index) === '(';
  const introduced =
    reading.words.is.aliasIntroducers.has(reading.lower(at)) ||
    (reading.lower(at) === 'in' && reading.lower(at + 1) === 'short');
  if (!bracket && !introduced) return undefined;
  for (const limit = index + LONGEST; at < limit && at < reading.tokens.length; at++) {
    const quoted = quotedTitleAt(reading, at);
    if (quoted) return withoutArticle(reading, quoted.inner);
    if (reading.isCapital(at)) break;
    if (!reading.isWord(at) && reading.text(at) !== ',' && reading.text(at) !== ':' && !reading.isDigits(at))
      return undefined;
    if (
      bracket &&
      !introduced &&
      reading.lower(at) !== 'the' &&
      reading.lower(at) !== 'or' &&
      !reading.isDigits(at)
    )
      return undefined;
  }
  if (!bracket) return undefined;
  let end = at;
  while (end < at + 8 && (reading.isWord(end) || reading.isDigits(end) || /^[-.&/]$/.test(reading.text(end))))
    end++;
  if (reading.text(end) !== ')' || end === at) return undefined;
  const span = reading.span(at, end);
  const text = reading.prose.slice(span.start, span.end);
  const head = reading.words.heads.get(reading.lower(end - 1));
  const headed = head !== undefined;
  if (introduced || (headed && reading.lower(at - 1) === 'the')) return span;
  // “Treaty on European Union (Maastricht Treaty)”.
  if (head?.type === mention.type && end > at + 1 && capitalsOnly(reading, at, end)) return span;
  if (end > at + 1 || text !== text.toUpperCase()) return undefined;
  return abbreviates(text, name) || isKnownFor(reading, text, mention) ? span : undefined;
}

function capitalsOnly(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!reading.isCapital(index)) return false;
  return true;
}

/** What a mention is also called: a name at `span`. */
export function aliasAt(reading: Reading, mention: LegalActCandidate, span: Span): LegalActCandidate {
  const last = reading.indexAt(span.end) - 1;
  const head = reading.words.heads.get(reading.lower(last));
  const { layer, sentence, type, subtype, plural, jurisdiction } = mention;
  return {
    layer,
    sentence,
    type,
    plural,
    ...(subtype === undefined ? {} : { subtype }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...span,
    rule: 'legal-act/alias',
    form: 'alias',
    noun: head?.word ?? '',
    core: span,
    head: span,
    dates: yearsOfTitle(reading, reading.indexAt(span.start), last + 1),
    provisions: [],
    aliasOf: { start: mention.start, end: mention.end },
  };
}

/** The alias that is defined right after a mention: “(“the 2002 Act”)”, “(hereinafter the Law)”, “(APA)”. */
export function aliasAfter(
  reading: Reading,
  mention: LegalActCandidate,
  index: number,
): LegalActCandidate | undefined {
  // “the 1876 Charter (the “Charter”)” may say which one without another mention.
  if (mention.form !== 'full' && mention.dates.length === 0) return undefined;
  const span = defined(reading, index, mention) ?? nameInApposition(reading, mention, index);
  return span && aliasAt(reading, mention, span);
}
