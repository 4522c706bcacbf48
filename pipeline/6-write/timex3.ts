import type { DateAnnotation, Timex } from '../model/records.ts';
import type { Span } from '../model/span.ts';

/** A TIMEX3 element over a text; offsets in the unit of the annotations given. */
export interface TimexMention extends Span, Timex {
  readonly mention: string;
}

/** An article or pointing word before an expression: TIMEX3 takes it into the extent where it heads the phrase. */
const DETERMINER = /\b(?:the|an?)\s+$/i;

/** Longer than a determiner with the space behind it. */
const REACH = 8;

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

/** A lower-case word directly behind makes the expression an attribute: “the fourth-quarter results”. */
const FUNCTION_WORD =
  /^(?:\s+(?:the|an?|and|or|but|of|in|on|at|to|by|for|from|with|as|that|which|who|when|where|while|after|before|during|until|since|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|did|does|do|it|he|she|they|we|i|its|his|her|their|this|these|there|than|then|if|not|also|only|even|under|over|through|into|because|although|though|so|saw|came|began|made|led|ended|compared|ago|alone|earlier|later|following|due|just|between|about|against|up|down|out|without|within|both|all|some|many|several|most|no)\b|\s+\p{Ll}{3,}(?:ed|ing|ly)\b|\s*[^\s\p{L}\p{N}-]|\s*$|\s+[\p{Lu}\p{N}])/u;

function attribute(text: string, { end }: Span): boolean {
  return !FUNCTION_WORD.test(text.slice(end, end + 24));
}

function withDeterminer(text: string, span: Span, rule: string): Span {
  const quote = text.slice(span.start, span.end);
  if (CALENDAR.has(rule) || quote.includes('-')) return span;
  if (rule === 'date/reference' && !/^(?:past|present|future)$/i.test(quote)) return span;
  const before = DETERMINER.exec(text.slice(Math.max(0, span.start - REACH), span.start));
  if (!before || (rule !== 'date/part' && attribute(text, span))) return span;
  return { start: span.start - before[0].length, end: span.end };
}

/** The TIMEX3 elements of one annotation: both ends of an interval apart, everything else as one. */
function elements(text: string, date: DateAnnotation): TimexMention[] {
  const { range, id } = date;
  const made = (span: Span, timex: Timex): TimexMention => ({
    ...withDeterminer(text, span, date.rule),
    ...timex,
    mention: id,
  });
  if (!range?.begin || !range.end) return [made(date, date.timex)];
  return [made(range.begin, range.begin.timex), made(range.end, range.end.timex)];
}

/** All temporal annotations as TIMEX3 elements, in text order. */
export const timexMentions = (text: string, dates: readonly DateAnnotation[]): TimexMention[] =>
  dates.flatMap((date) => elements(text, date));
