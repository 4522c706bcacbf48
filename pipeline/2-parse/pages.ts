import type { Page } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** The pages between the separators; a text without separators is one page. */
export function pagesBetween(separators: readonly Span[], length: number): Page[] {
  const starts = [0, ...separators.map(({ end }) => end)];
  const ends = [...separators.map(({ start }) => start), length];
  return starts.map((start, i) => ({ n: i + 1, start, end: ends[i] ?? length }));
}
