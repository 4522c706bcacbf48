import type { Span } from '../../model/span.ts';
import { type Separator, separatorAround } from './separators.ts';

const PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;

/** Whether a tag can stand at both ends of a span: not inside a page separator, not inside a surrogate pair. */
export type CanTag = (span: Span) => boolean;

export function tagging(text: string, separators: readonly Separator[]): CanTag {
  const free = (offset: number): boolean =>
    separatorAround(separators, offset) === undefined && !PAIR.test(text.slice(offset - 1, offset + 1));
  return ({ start, end }) => free(start) && free(end);
}
