import type { Span } from '../../model/span.ts';
import { lines } from '../lines.ts';
import { BLOCK_START } from './block-start.ts';

/** A region at whose size remark begins to take long for lists. */
export const LONGEST_REGION = 8_192;

/** The parts of a region that begin with a line which opens an entry, a quotation or a heading. */
export function* partsAtMarkers(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  for (const line of lines(text, start, end)) {
    if (line.start > from && BLOCK_START.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) {
      yield { start: from, end: line.start };
      from = line.start;
    }
  }
  if (from < end) yield { start: from, end };
}
