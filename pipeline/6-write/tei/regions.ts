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
  readonly depth?: number;
}

/** All but what XML takes for white space. */
const VISIBLE = /[^ \t\r\n]/;
const LEAD = /^[ \t\r\n]*/;

/** The visible part of a span, if any. */
function visible(text: string, start: number, end: number): Span | undefined {
  const from = start + (LEAD.exec(text.slice(start, end))?.[0].length ?? 0);
  if (from === end) return undefined;
  let to = end;
  while (!VISIBLE.test(text.charAt(to - 1))) to--;
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

/** Shares out the markup between two neighbours; a side without a block takes nothing. */
function share(text: string, gap: Span, before: boolean, after: boolean): Markup {
  const slice = text.slice(gap.start, gap.end);
  if (!VISIBLE.test(slice)) return {};
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
  const regions: Region[] = [];
  const marks = landmarks(blocks, separators);
  let at = 0;
  let open = false;
  const extend = (end: number): void => {
    const last = regions.pop();
    if (last) regions.push({ ...last, end });
  };
  for (const mark of [...marks, undefined]) {
    const gap = { start: at, end: mark?.start ?? text.length };
    const block = mark !== undefined && 'type' in mark ? mark : undefined;
    const { tail, lines, lead } = share(text, gap, open, block !== undefined);
    if (tail) extend(tail.end);
    if (lines) regions.push({ type: 'markup', ...lines });
    if (block) regions.push({ ...block, start: lead?.start ?? block.start });
    at = mark?.end ?? at;
    open = block !== undefined;
  }
  return regions;
}
