import type { DocumentRecord, Page } from '../../model/records.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';

/** What parts two pages in the source, and the number of the page that begins after it. */
export interface Separator extends Span {
  readonly n: number;
}

/** The separators of a record stand between its pages. */
export const separatorsOf = ({ pages }: Pick<DocumentRecord, 'pages'>): Separator[] =>
  pages.slice(1).map((page: Page, i) => ({ start: pages[i]?.end ?? 0, end: page.start, n: page.n }));

/** The separator that an offset lies inside of, not at its edge. */
export function separatorAround(separators: readonly Separator[], offset: number): Separator | undefined {
  const next = separators[firstEndingAfter(separators, offset)];
  return next !== undefined && next.start < offset ? next : undefined;
}
