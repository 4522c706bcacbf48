import { type CodePoints, codePointsOf } from '../../model/code-points.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import { type Separator, separatorAround } from './separators.ts';

/** A page separator is exactly `---`. */
const SEPARATOR_LENGTH = 3;

/** Makes a pointer out of a span of the source (UTF-16 units). */
export type Pointer = (span: Span) => string;

/**
 * `string-range` pointers of the TEI: a place in the character content of the body, which is named, and a length, in
 * code points.
 * A `<pb/>` has no characters, so the `---` that it stands for are not counted.
 */
export function pointerInto(body: string, text: string, separators: readonly Separator[]): Pointer {
  let counting: CodePoints | undefined;
  const place = (offset: number): number => {
    counting ??= codePointsOf(text);
    const readable = separatorAround(separators, offset)?.start ?? offset;
    return counting.fromUnits(readable) - SEPARATOR_LENGTH * firstEndingAfter(separators, readable);
  };
  return ({ start, end }) => {
    const from = place(start);
    return `#string-range(${body},${from},${place(end) - from})`;
  };
}
