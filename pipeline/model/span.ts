import type { Span } from './records.ts';

export type { Span };

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Reading order, an outer span before the spans inside it. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * The index of the first span whose end lies after `offset`, in spans sorted by position that do not overlap;
 * the length of the list where there is none.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Number.POSITIVE_INFINITY) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `firstEndingAfter` for many offsets that seldom go down: each search goes on from where the last one ended. */
export function endingAfter(spans: readonly Span[]): (offset: number) => number {
  let at = 0;
  const endOf = (index: number): number => spans[index]?.end ?? Number.POSITIVE_INFINITY;
  return (offset) => {
    if (at > 0 && endOf(at - 1) > offset) at = firstEndingAfter(spans, offset);
    while (endOf(at) <= offset) at++;
    return at;
  };
}
