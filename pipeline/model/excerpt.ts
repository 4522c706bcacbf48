import type { Span } from './span.ts';

/** A span in the text around it, on one line. */
export interface Excerpt {
  /** White space, line ends too, is one space for each character. */
  readonly line: string;
  /** Where the span stands in `line`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** How much is shown on either side, in UTF-16 units. */
const AROUND = 60;

/** The next place at or after `offset` where a word begins, not beyond `limit`. */
function wordStart(text: string, offset: number, limit: number): number {
  const space = /\s\S/g;
  space.lastIndex = offset - 1;
  return Math.min(limit, (space.exec(text.slice(0, limit))?.index ?? limit - 1) + 1);
}

/** The last place at or before `offset` where a word ends, not before `limit`. */
function wordEnd(text: string, offset: number, limit: number): number {
  for (let end = offset; end > limit; end--) if (/\s/.test(text.charAt(end))) return end;
  return limit;
}

/** A span in the part of a text around it, on one line; what is far from it is left out (`…`). */
export function excerptWithin(text: string, whole: Span, span: Span): Excerpt {
  const cutStart = span.start - whole.start > AROUND;
  const cutEnd = whole.end - span.end > AROUND;
  const start = cutStart ? wordStart(text, span.start - AROUND, span.start) : whole.start;
  const end = cutEnd ? wordEnd(text, span.end + AROUND, span.end) : whole.end;
  const before = cutStart ? '… ' : '';
  const shown = text.slice(start, end).replace(/\s/g, ' ').trimEnd();
  const shift = before.length - start;
  return {
    line: before + shown + (cutEnd ? ' …' : ''),
    start: span.start + shift,
    end: span.end + shift,
  };
}

/** The line that underlines the span, a caret for each code point. */
export function carets({ line, start, end }: Excerpt): string {
  const columns = (part: string): number => Array.from(part).length;
  return ' '.repeat(columns(line.slice(0, start))) + '^'.repeat(Math.max(1, columns(line.slice(start, end))));
}
