import type { Span } from '../../model/span.ts';

/** Columns of a row on the screen, without the margin. */
const WIDTH = 96;

/** How long a piece of text is on the screen, in columns: one for each code point. */
export const columns = (text: string): number => Array.from(text).length;

/** Cuts a text into rows that fit the screen: at line ends, else after white space, else anywhere. */
export function rowsOf(text: string): Span[] {
  const rows: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g))
    for (let start = 0; start < line.length; ) {
      const end = rowEnd(line, start);
      rows.push({ start: index + start, end: index + end });
      start = end;
    }
  return rows;
}

function rowEnd(line: string, start: number): number {
  if (line.length - start <= WIDTH) return line.length;
  const space = line.lastIndexOf(' ', start + WIDTH - 1);
  if (space > start) return space + 1;
  // Never between the halves of a surrogate pair.
  return start + (/[\uD800-\uDBFF]/.test(line.charAt(start + WIDTH - 1)) ? WIDTH - 1 : WIDTH);
}
