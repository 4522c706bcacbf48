import type { Block } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import type { Separator } from './separators.ts';

/**
 * A stretch of the body that has an element of its own. TEI allows text only inside such elements, so every
 * character but white space lies in one: a block takes the markup on its lines with it, other lines of markup
 * are `markup`.
 */
export interface Region extends Span {
  readonly type: Block['type'] | 'markup';
  readonly depth: number | undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Whether XML takes it for white space. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** The visible part of a span, if any. */
function visible(text: string, start: number, end: number): Span | undefined {
  let from = start;
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  if (from === end) return undefined;
  let to = end;
  while (isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

interface Markup {
  /** What belongs to the block before. */
  readonly tail?: Span | undefined;
  /** Lines that belong to no block. */
  readonly lines?: Span | undefined;
  /** What belongs to the block after. */
  readonly lead?: Span | undefined;
}

const NOTHING: Markup = {};

/** Shares out the markup between two neighbours; a side without a block takes nothing. */
function share(text: string, gap: Span, before: boolean, after: boolean): Markup {
  if (visible(text, gap.start, gap.end) === undefined) return NOTHING;
  const slice = text.slice(gap.start, gap.end);
  const first = /[\r\n]/.exec(slice)?.index;
  if (first === undefined) {
    const all = visible(text, gap.start, gap.end);
    return after ? { lead: all } : before ? { tail: all } : { lines: all };
  }
  const last = Math.max(slice.lastIndexOf('\n'), slice.lastIndexOf('\r')) + 1;
  const from = before ? gap.start + first : gap.start;
  const to = after ? gap.start + last : gap.end;
  return {
    tail: before ? visible(text, gap.start, from) : undefined,
    lines: visible(text, from, to),
    lead: after ? visible(text, to, gap.end) : undefined,
  };
}

/** Blocks in order, and the separators that stand between them. */
function landmarks(blocks: readonly Block[], separators: readonly Separator[]): (Block | Separator)[] {
  const found: (Block | Separator)[] = [];
  let next = 0;
  let reached = 0;
  for (const block of blocks) {
    if (block.start < reached) continue;
    for (; (separators[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start; next++)
      found.push(...separators.slice(next, next + 1));
    while ((separators[next]?.start ?? Number.POSITIVE_INFINITY) < block.end) next++;
    found.push(block);
    reached = block.end;
  }
  return [...found, ...separators.slice(next)];
}

/** The regions of a text, in order and apart from each other. */
export function regionsOf(
  text: string,
  blocks: readonly Block[],
  separators: readonly Separator[],
): Region[] {
  const regions: Mutable<Region>[] = [];
  const marks = landmarks(blocks, separators);
  let at = 0;
  let open = false;
  const add = (type: Region['type'], start: number, end: number, depth: number | undefined): number =>
    regions.push({ type, start, end, depth });
  for (const mark of [...marks, undefined]) {
    const gap = { start: at, end: mark?.start ?? text.length };
    const block = mark !== undefined && 'type' in mark ? mark : undefined;
    const { tail, lines, lead } = share(text, gap, open, block !== undefined);
    const last = regions[regions.length - 1];
    if (tail && last) last.end = tail.end;
    if (lines) add('markup', lines.start, lines.end, undefined);
    if (block) add(block.type, lead?.start ?? block.start, block.end, block.depth);
    at = mark?.end ?? at;
    open = block !== undefined;
  }
  return regions;
}
