import type { Span } from '../model/span.ts';

/** Two spans that share text. */
export interface Overlap<A extends Span, B extends Span> {
  readonly a: A;
  readonly b: B;
  /** What they share, as a part of what they cover together: 1 where they are the same. */
  readonly share: number;
}

const shareOf = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** For each span the farthest end up to there. */
function reaches(spans: readonly Span[]): number[] {
  let reach = 0;
  return spans.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
}

/** All pairs that share text, of two lists that are sorted by start. Spans may nest. */
export function overlapping<A extends Span, B extends Span>(
  as: readonly A[],
  bs: readonly B[],
): Overlap<A, B>[] {
  const reach = reaches(bs);
  const found: Overlap<A, B>[] = [];
  let next = 0;
  for (const a of [...as].sort((one, other) => one.end - other.end)) {
    while ((bs[next]?.start ?? a.end) < a.end) next++;
    for (let i = next - 1; (reach[i] ?? 0) > a.start; i--) {
      const b = bs[i];
      if (b !== undefined && b.end > a.start) found.push({ a, b, share: shareOf(a, b) });
    }
  }
  return found;
}

/** One partner at most for each: the closest pairs first, then those that come first in the text. */
export function partners<A extends Span, B extends Span>(
  as: readonly A[],
  bs: readonly B[],
): Overlap<A, B>[] {
  const taken = new Set<Span>();
  return overlapping(as, bs)
    .sort((x, y) => y.share - x.share || x.a.start - y.a.start || x.b.start - y.b.start)
    .filter(({ a, b }) => {
      const free = !taken.has(a) && !taken.has(b);
      if (free) taken.add(a).add(b);
      return free;
    })
    .sort((x, y) => x.a.start - y.a.start || y.a.end - x.a.end);
}
