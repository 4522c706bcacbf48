import { oneSpaced } from '../../model/one-space.ts';
import type { Annotation } from '../../model/records.ts';
import { endingAfter, type Span } from '../../model/span.ts';
import type { Recorded } from '../record/record.ts';

/** A mention with where it stands and what stands around it. */
export interface MentionRow<A extends Annotation> {
  readonly document: string;
  /** In code points. */
  readonly mention: A;
  /** From 1. */
  readonly page: number;
  /** From 1. */
  readonly sentence: number;
  readonly left: string;
  readonly right: string;
}

/** How much context a row gives on each side, in characters. */
const REACH = 80;

const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** One line, without half characters at its ends. */
function oneLine(text: string): string {
  const from = isLowHalf(text.charCodeAt(0)) ? 1 : 0;
  const to = text.length - (isHighHalf(text.charCodeAt(text.length - 1)) ? 1 : 0);
  return oneSpaced(text.slice(from, to));
}

/** What stands before and after a span in its block, each on one line. */
function contextOf(text: string, block: Span | undefined, { start, end }: Span): [string, string] {
  const from = Math.max(block?.start ?? 0, start - REACH);
  const to = Math.min(block?.end ?? text.length, end + REACH);
  return [
    oneLine(text.slice(Math.min(from, start), start)).trimStart(),
    oneLine(text.slice(end, Math.max(to, end))).trimEnd(),
  ];
}

/** The rows of the mentions that `wanted` accepts. */
export function mentionRows<A extends Annotation>(
  { points, units }: Recorded,
  wanted: (annotation: Annotation) => annotation is A,
): MentionRow<A>[] {
  const { text, pages, blocks, sentences } = units;
  const [pageOf, blockOf, sentenceOf] = [endingAfter(pages), endingAfter(blocks), endingAfter(sentences)];
  const rows: MentionRow<A>[] = [];
  for (let i = 0; i < points.annotations.length; i++) {
    const [mention, span] = [points.annotations[i], units.annotations[i]];
    if (mention === undefined || span === undefined || !wanted(mention)) continue;
    const { start } = span;
    const [left, right] = contextOf(text, blocks[blockOf(start)], span);
    rows.push({
      document: points.id,
      mention,
      page: pageOf(start) + 1,
      sentence: sentenceOf(start) + 1,
      left,
      right,
    });
  }
  return rows;
}
