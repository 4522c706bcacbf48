import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading.ts';

export interface ActDateAt {
  readonly span: Span;
  /** The index after it. */
  readonly next: number;
  /** Nothing but a year. */
  readonly year: boolean;
  /** The preposition or participle before it, in lower case; empty where there is none. */
  readonly by: string;
}

/** A date that belongs to the act before it: “of 5 May 2001”, “dated …”, “adopted on …”, “, signed at Paris on …”. */
export function dateAfter(reading: Reading, index: number): ActDateAt | undefined {
  const bare = reading.dateAt(index);
  if (bare) return { by: '', ...bare };
  const comma = reading.text(index) === ',' ? 1 : 0;
  const by = reading.lower(index + comma);
  if (!reading.words.is.datePrepositions.has(by)) return undefined;
  let at = index + comma + 1;
  if (reading.words.is.placePrepositions.has(reading.lower(at)) && reading.isCapital(at + 1))
    at = reading.isCapital(at + 2) ? at + 3 : at + 2;
  if (reading.words.is.datePrepositions.has(reading.lower(at))) at++;
  if (reading.lower(at) === 'the' || reading.lower(at) === 'year') at++;
  const date = reading.dateAt(at);
  if (!date) return undefined;
  if (date.year && reading.words.is.dayPrepositions.has(by)) return undefined;
  if (comma > 0 && reading.words.is.dayPrepositions.has(by)) return undefined;
  return { by, ...date };
}

/** The dates of a bracket that holds nothing else, and the index after it. */
export function datesInBracket(reading: Reading, index: number): { spans: Span[]; next: number } | undefined {
  if (reading.text(index) !== '(') return undefined;
  const spans: Span[] = [];
  let next = index + 1;
  if (reading.words.is.datePrepositions.has(reading.lower(next))) next++;
  for (;;) {
    const date = reading.dateAt(next);
    if (!date) return undefined;
    spans.push(date.span);
    next = date.next;
    if (reading.text(next) === ')') return { spans, next: next + 1 };
    while (/^[,;]$/.test(reading.text(next)) || reading.words.is.conjunctions.has(reading.lower(next)))
      next++;
  }
}
