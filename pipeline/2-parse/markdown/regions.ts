import type { Nodes, Root } from 'mdast';
import { markdownTree } from '../../bridges/remark.ts';
import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { LayoutBuilder } from '../layout.ts';
import { neutral } from './neutral.ts';
import { TreeReader } from './tree.ts';
import { unquoted } from './unquoted.ts';

/** A stretch for remark: the text of one block (`inline`), or blocks. */
export interface Region {
  readonly inline: boolean;
  /** Where it stands, and what a paragraph in it is. */
  readonly block: Block;
  /** The columns before the text of the list entry that it goes on with; 0 where no list is open. */
  readonly list: number;
}

/** Remark reads so many characters at a time. */
const BATCH = 8_192;

/** A paragraph between regions, so that none goes on with the one before. */
const BETWEEN = '\n\nx\n\n';
/**
 * What remark must see before a region: a word, after which nothing is the start of a list or heading; or the
 * entry of the open list.
 */
function contextOf({ inline, list }: Region): string {
  if (inline) return 'x ';
  return list > 0 ? `${'-'.padEnd(list)}x\n\n` : '';
}

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
    joined += contextOf(region);
    placed.push({ region, at: joined.length });
    const { start, end, type } = region.block;
    const slice = text.slice(start, end);
    joined += neutral(region.inline ? unquoted(slice, type) : slice) + BETWEEN;
    if (joined.length > BATCH) flush();
  }
  flush();
}

const offsets = ({ position }: Nodes): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** Reads the regions of a tree that was made from them joined. */
function readBatch(text: string, placed: readonly Placed[], tree: Root, builder: LayoutBuilder): void {
  let next = 0;
  for (const { region, at } of placed) {
    const { start, end } = region.block;
    const moved = start - at;
    const locate = (node: Nodes): Span => {
      const span = offsets(node);
      return { start: Math.max(start, span.start + moved), end: span.end + moved };
    };
    const reader = new TreeReader(text, builder, locate, start);
    for (
      let child = tree.children[next];
      child && offsets(child).start + moved < end;
      child = tree.children[++next]
    )
      if (offsets(child).end + moved > start) reader.read(child, region.block);
    reader.finish(end);
  }
}
