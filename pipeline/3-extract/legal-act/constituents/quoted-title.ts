import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading.ts';

export interface QuotedTitle {
  /** With its quotation marks. */
  readonly outer: Span;
  /** Without them. */
  readonly inner: Span;
  /** The index after it. */
  readonly next: number;
}

/** Tokens: longer than any title, so that a lone opening mark costs a constant. */
const LONGEST = 90;

const OPENING = new Set(['“', '«', '„', '‘', '‹', '‟']);
const CLOSING = new Set(['”', '»', '’', '›']);
const EITHER = new Set(['"', "'", '″']);
/** Marks that open in one habit and close in another: “„…“”, “”…””, “»…«”. */
const TURNED = new Set(['“', '”', '«', '»', '’', '‘']);

/** Blank to the left and none to the right. */
const standsOpen = (reading: Reading, index: number): boolean =>
  (!reading.isGlued(index) || /[(\u005b"“«„'‘]/u.test(reading.text(index - 1))) && reading.isGlued(index + 1);

const standsClosed = (reading: Reading, index: number): boolean =>
  reading.isGlued(index) &&
  !(reading.isGlued(index + 1) && (reading.isWord(index + 1) || reading.isDigits(index + 1)));

function opens(reading: Reading, index: number): boolean {
  const mark = reading.text(index);
  if (OPENING.has(mark)) return standsOpen(reading, index) || !standsClosed(reading, index);
  return (EITHER.has(mark) || TURNED.has(mark)) && standsOpen(reading, index);
}

function closes(reading: Reading, index: number): boolean {
  const mark = reading.text(index);
  return (CLOSING.has(mark) || EITHER.has(mark) || TURNED.has(mark)) && standsClosed(reading, index);
}

const isSingle = (mark: string): boolean => /['’‘‹›`]/u.test(mark);

function titled(reading: Reading, from: number, close: number, kept: boolean): QuotedTitle | undefined {
  if (close - from < 2) return undefined;
  const { start } = reading.span(from + 1, close);
  const { end } = reading.span(from + 1, kept ? close + 1 : close);
  return { outer: reading.span(from, close + 1), inner: { start, end }, next: close + 1 };
}

/**
 * A title in quotation marks that starts at a token. Marks inside it are balanced; where they cannot be
 * (one closing mark for two opening ones) the first closing mark ends both, and stays with the inner title.
 */
export function quotedTitleAt(reading: Reading, index: number): QuotedTitle | undefined {
  if (!opens(reading, index)) return undefined;
  const single = isSingle(reading.text(index));
  let depth = 1;
  let first: number | undefined;
  let nested = false;
  const limit = Math.min(reading.tokens.length, index + LONGEST);
  for (let i = index + 1; i < limit; i++) {
    // An apostrophe inside double marks neither opens nor closes.
    if (!single && isSingle(reading.text(i))) continue;
    if (opens(reading, i)) {
      depth++;
      nested = true;
    } else if (closes(reading, i)) {
      first ??= i;
      depth--;
      if (depth === 0) return titled(reading, index, i, false);
    }
  }
  return first === undefined ? undefined : titled(reading, index, first, nested);
}
