import { lexiconFor } from '../lexicons/index.ts';
import type { DateAnnotation, Timex } from '../model/records.ts';
import type { Span } from '../model/span.ts';

/** A TIMEX3 element over a text; offsets in the unit of the annotations given. */
export interface TimexMention extends Span, Timex {
  readonly mention: string;
}

/** Longer than a determiner with the space behind it. */
const REACH = 8;

/** How far behind an expression words are looked at. */
const AHEAD = 24;

/** Rules whose expressions are names of calendar places: they carry no article of their own. */
const CALENDAR = new Set([
  'date/month-year',
  'date/month-day-year',
  'date/numeric',
  'date/year',
  'date/year-span',
  'date/weekday',
  'date/feast',
  'date/approximate',
  'date/recurrence',
]);

interface Patterns {
  /** An article before an expression: TIMEX3 takes it into the extent where it heads the phrase. */
  readonly article: RegExp;
  /** What can stand behind a phrase that is whole; any other lower-case word makes it an attribute. */
  readonly whole: RegExp;
  /** “the 1988 period”: a noun behind a year that the extent takes in. */
  readonly period: RegExp;
}

const remembered = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const known = remembered.get(language);
  if (known) return known;
  const { articles, behindPhrase, verbEndings, periodNouns } = lexiconFor(language).date.extent;
  const verb = `\\p{Ll}{3,}(?:${verbEndings.join('|')})`;
  const patterns = {
    article: new RegExp(`\\b(?:${articles.join('|')})\\s+$`, 'iu'),
    whole: new RegExp(
      `^(?:\\s+(?:${behindPhrase.join('|')}|${verb})\\b|\\s*[^\\s\\p{L}\\p{N}-]|\\s*$|\\s+[\\p{Lu}\\p{N}])`,
      'u',
    ),
    period: new RegExp(`^\\s+(?:${periodNouns.join('|')})\\b`, 'u'),
  };
  remembered.set(language, patterns);
  return patterns;
}

const attribute = (text: string, { end }: Span, { whole }: Patterns): boolean =>
  !whole.test(text.slice(end, end + AHEAD));

/** “the 1988 period” is one extent. */
function withPeriod(text: string, span: Span, rule: string, { article, period }: Patterns): Span | undefined {
  if (rule !== 'date/year') return undefined;
  const noun = period.exec(text.slice(span.end, span.end + AHEAD));
  const before = noun && article.exec(text.slice(Math.max(0, span.start - REACH), span.start));
  return before ? { start: span.start - before[0].length, end: span.end + noun[0].length } : undefined;
}

function withDeterminer(text: string, span: Span, rule: string, patterns: Patterns): Span {
  const quote = text.slice(span.start, span.end);
  const period = withPeriod(text, span, rule, patterns);
  if (period) return period;
  if (CALENDAR.has(rule) || (rule === 'date/duration' && quote.includes('-'))) return span;
  if (rule === 'date/reference' && !/^(?:past|present|future)$/i.test(quote)) return span;
  const before = patterns.article.exec(text.slice(Math.max(0, span.start - REACH), span.start));
  if (!before || (rule !== 'date/part' && rule !== 'date/year-ago' && attribute(text, span, patterns)))
    return span;
  return { start: span.start - before[0].length, end: span.end };
}

/** The TIMEX3 elements of one annotation: both ends of an interval apart, everything else as one. */
function elements(text: string, date: DateAnnotation, patterns: Patterns): TimexMention[] {
  const { range, id } = date;
  const made = (span: Span, timex: Timex): TimexMention => ({
    ...withDeterminer(text, span, date.rule, patterns),
    ...timex,
    mention: id,
  });
  if (!range?.begin || !range.end) return [made(date, date.timex)];
  return [made(range.begin, range.begin.timex), made(range.end, range.end.timex)];
}

/** All temporal annotations as TIMEX3 elements, in text order. */
export function timexMentions(
  text: string,
  dates: readonly DateAnnotation[],
  language = 'en',
): TimexMention[] {
  const patterns = patternsOf(language);
  return dates.flatMap((date) => elements(text, date, patterns));
}
