import { codePointsOf } from '../model/code-points.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';

/** A place for people, both from 1; the column counts code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** From offsets (UTF-16 units) to lines and columns of one text. */
export function placesIn(text: string): (offset: number) => Place {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index + end.length });
    start = index + end.length;
  }
  lines.push({ start, end: Number.POSITIVE_INFINITY });
  const { fromUnits } = codePointsOf(text);
  return (offset) => {
    const line = firstEndingAfter(lines, offset);
    return { line: line + 1, column: fromUnits(offset) - fromUnits(lines[line]?.start ?? 0) + 1 };
  };
}
