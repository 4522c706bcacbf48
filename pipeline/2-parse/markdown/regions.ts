import type { Root, RootContent } from 'mdast';
import { markdownTree } from '../../bridges/remark.ts';
import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { LayoutBuilder } from '../layout.ts';
import { neutral } from './neutral.ts';
import { TreeReader } from './tree.ts';

/** A stretch for remark: the text of one block (`inline`), or blocks. */
export interface Region extends Span {
  readonly inline: boolean;
  readonly type: Block['type'];
  readonly depth?: number;
}

/** Remark reads so many characters at a time. */
const BATCH = 65_536;

/** A paragraph between regions, so that none goes on with the one before. */
const BETWEEN = '\n\nx\n\n';
/** With a word before it, no text is read as the start of a list or heading. */
const BEFORE_INLINE = 'x ';

interface Placed {
  readonly region: Region;
  /** Where it begins in the joined text. */
  readonly at: number;
}

/** Hands regions to remark, many at a time, and reports what they hold. */
export function readRegions(
  text: string,
  regions: readonly Region[],
  definitions: string,
  builder: LayoutBuilder,
): void {
  let joined = BETWEEN;
  let placed: Placed[] = [];
  const flush = (): void => {
    if (placed.length > 0) readBatch(text, placed, markdownTree(joined + definitions), builder);
    joined = BETWEEN;
    placed = [];
  };
  for (const region of regions) {
    if (region.inline) joined += BEFORE_INLINE;
    placed.push({ region, at: joined.length });
    joined += neutral(text.slice(region.start, region.end)) + BETWEEN;
    if (joined.length > BATCH) flush();
  }
  flush();
}

const offsets = ({ position }: RootContent | Root): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function readBatch(
  text: string,
  placed: readonly Placed[],
  { children }: Root,
  builder: LayoutBuilder,
): void {
  let next = 0;
  for (const { region, at } of placed) {
    const end = at + region.end - region.start;
    const reader = new TreeReader(
      text,
      builder,
      (node) => {
        const { start, end: nodeEnd } = offsets(node as RootContent);
        return { start: Math.max(region.start, start - at + region.start), end: nodeEnd - at + region.start };
      },
      region.start,
    );
    for (; next < children.length; next++) {
      const child = children[next];
      const span = child ? offsets(child) : { start: 0, end: 0 };
      if (span.start >= end) break;
      if (child && span.end > at) reader.read(child, region.type);
    }
    reader.finish(region.end);
  }
}
