import { codePointsOf } from '../../model/code-points.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import { PAGE_BREAK, type Separator } from './separators.ts';

/** Makes a pointer out of a span of the source (UTF-16 units). */
export type Pointer = (span: Span) => string;

/**
 * `string-range` pointers of the TEI: a place in the character content of the body and a length, in code points.
 * A `<pb/>` has no characters, so the `---` that it stands for are not counted.
 */
export function pointerInto(text: string, separators: readonly Separator[]): Pointer {
  const { fromUnits } = codePointsOf(text);
  const breaks = separators.filter(({ start }) => text.startsWith(PAGE_BREAK, start));
  const place = (offset: number): number =>
    fromUnits(offset) - PAGE_BREAK.length * firstEndingAfter(breaks, offset);
  return ({ start, end }) => {
    const from = place(start);
    return `#string-range(text,${from},${place(end) - from})`;
  };
}
