import { lexiconFor } from '../../lexicons/index.ts';
import type { DateCandidate } from '../../model/date-candidate.ts';
import type { Document } from '../../model/document.ts';
import type { Point } from '../../model/temporal/value.ts';

/** The longest text between two dates of which one says the other again. */
const REACH = 24;

interface Joints {
  /** “…, in the 1980s”, “… (1996)”, “… on 22 October 1973”. */
  readonly behind: RegExp;
  /** “In 1995, just …”. */
  readonly before: RegExp;
}

const remembered = new Map<string, Joints>();

const anyOf = (words: readonly string[]): string => words.join('|').replaceAll(' ', '\\s+');

/** A mark, then the words that can open the second of the two dates. */
const MARK = '\\s*(?:[,(:–—]|--|\\s-)\\s*';

function jointsOf(language: string): Joints {
  const known = remembered.get(language);
  if (known) return known;
  const { again, opening, hedges, article } = lexiconFor(language).date.apposition;
  const opens = `(?:${anyOf(opening)})\\s+`;
  const made = {
    // Without a mark no article: “last year in the October 1998 trial” speaks of two times.
    behind: new RegExp(
      `^(?:${MARK}(?:(?:${anyOf(again)}),?\\s+)?(?:${opens})?(?:${article}\\s+)?|\\s+${opens})$`,
      'iu',
    ),
    before: new RegExp(`^\\s*[,(]\\s*(?:(?:${anyOf(hedges)})\\s+)?(?:${article}\\s+)?$`, 'iu'),
  };
  remembered.set(language, made);
  return made;
}

const pointOf = ({ value }: DateCandidate): Point | undefined =>
  value.is === 'point' ? value : value.is === 'range' ? value.begin.point : undefined;

/** A date that says of itself where it lies, or its month and day at least. */
function absolute({ shift, fields, bound }: Point): boolean {
  const { year, decade, century, month, twoDigits } = fields;
  return !shift && !bound && !twoDigits && (year ?? decade ?? century ?? month) !== undefined;
}

const sameSentence = (a: DateCandidate, b: DateCandidate): boolean => a.sentence === b.sentence;

/** The text between two dates of one sentence, where it is short. */
function between(document: Document, a: DateCandidate, b: DateCandidate): string | undefined {
  if (!sameSentence(a, b) || b.start - a.end > REACH) return undefined;
  return document.prose.slice(a.end, b.start);
}

/** The absolute date right behind a relative one: “six years later, on 22 October 1973”. */
export function saidBehind(
  document: Document,
  candidate: DateCandidate,
  next: DateCandidate | undefined,
): Point | undefined {
  const point = next && pointOf(next);
  if (!next || !point || !absolute(point)) return undefined;
  const text = between(document, candidate, next);
  return text !== undefined && jointsOf(document.settings.language).behind.test(text) ? point : undefined;
}

/** Whether a relative date stands between marks right behind an absolute one: “in 1995, two years later, …”. */
export function saysAgain(
  document: Document,
  candidate: DateCandidate,
  previous: DateCandidate | undefined,
): boolean {
  const point = previous && pointOf(previous);
  if (!previous || !point || !absolute(point)) return false;
  const text = between(document, previous, candidate);
  return (
    text !== undefined &&
    jointsOf(document.settings.language).before.test(text) &&
    /^\s*(?:[,;.):–—]|$)/u.test(document.prose.slice(candidate.end, candidate.end + 4))
  );
}
