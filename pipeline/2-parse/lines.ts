import type { Span } from '../model/span.ts';

/** The lines from an offset on, without their line ends (LF, CRLF or CR), by position. */
export function* lines(text: string, from = 0, to = text.length): Generator<Span> {
  const lineEnd = /\r\n|\r|\n/g;
  lineEnd.lastIndex = from;
  let start = from;
  for (let found = lineEnd.exec(text); found && found.index < to; found = lineEnd.exec(text)) {
    yield { start, end: found.index };
    start = lineEnd.lastIndex;
  }
  if (start <= to) yield { start, end: to };
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 10;

/** A span without spaces, tabs and line ends at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
