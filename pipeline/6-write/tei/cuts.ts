import type { Span } from '../../model/span.ts';
import { type Separator, separatorAround } from './separators.ts';

/** Whether the place lies between the two halves of a character. */
const insidePair = (text: string, offset: number): boolean =>
  text.charCodeAt(offset) >= 0xdc00 &&
  text.charCodeAt(offset) <= 0xdfff &&
  (text.codePointAt(offset - 1) ?? 0) > 0xffff;

/** Whether a tag can stand at both ends of a span: not inside a page separator, not inside a surrogate pair. */
export type CanTag = (span: Span) => boolean;

export function tagging(text: string, separators: readonly Separator[]): CanTag {
  const free = (offset: number): boolean =>
    separatorAround(separators, offset) === undefined && !insidePair(text, offset);
  return ({ start, end }) => free(start) && free(end);
}
