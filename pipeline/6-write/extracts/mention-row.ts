import { oneSpaced } from '../../model/one-space.ts';
import type { Annotation, DocumentRecord } from '../../model/records.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
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
  /** Every mention of the document, for looking up what this one refers to. */
  readonly byId: ReadonlyMap<string, Annotation>;
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

function contextOf({ text, blocks }: DocumentRecord, { start, end }: Span): { left: string; right: string } {
  const block = blocks[firstEndingAfter(blocks, start)];
  const from = Math.max(block?.start ?? 0, start - REACH);
  const to = Math.min(block?.end ?? text.length, end + REACH);
  return {
    left: oneLine(text.slice(Math.min(from, start), start)).trimStart(),
    right: oneLine(text.slice(end, Math.max(to, end))).trimEnd(),
  };
}

/** The rows of the mentions that `wanted` accepts. */
export function mentionRows<A extends Annotation>(
  { points, units }: Recorded,
  wanted: (annotation: Annotation) => annotation is A,
): MentionRow<A>[] {
  const byId = new Map(points.annotations.map((annotation) => [annotation.id, annotation]));
  return points.annotations.flatMap((mention, i) => {
    const span = units.annotations[i];
    if (span === undefined || !wanted(mention)) return [];
    return [
      {
        document: points.id,
        mention,
        page: firstEndingAfter(units.pages, span.start) + 1,
        sentence: firstEndingAfter(units.sentences, span.start) + 1,
        ...contextOf(units, span),
        byId,
      },
    ];
  });
}
