import type { Block, Document } from '../../model/document.ts';

/** A cell of a table: its column from 0, and the block of the cell that heads the column. */
export interface Cell {
  readonly block: number;
  /** Undefined in the head of the table. */
  readonly head: number | undefined;
}

const isCell = (block: Block | undefined): block is Block => block?.type === 'table-cell';

/** What stands between a cell and the one before it: a blank line begins another table, a line end another row. */
const PARTS_TABLES = /\n[^\S\n]*\n/;

const bars = (between: string): number => between.split('|').length - 1;

/** Cells with the head of their column, in text order; bars are counted, since empty cells are no blocks. */
export function tableCells({ blocks, text }: Pick<Document, 'blocks' | 'text'>): Cell[] {
  const cells: Cell[] = [];
  let heads = new Map<number, number>();
  let isHead = true;
  let column = 0;
  for (const [i, block] of blocks.entries()) {
    if (!isCell(block)) continue;
    const before = blocks[i - 1];
    const from = isCell(before) ? before.end : text.lastIndexOf('\n', block.start - 1) + 1;
    const between = text.slice(from, block.start);
    if (!isCell(before) || PARTS_TABLES.test(between)) {
      heads = new Map();
      isHead = true;
      column = 0;
    } else if (between.includes('\n')) {
      isHead = false;
      column = bars(between.slice(between.lastIndexOf('\n') + 1)) - leading(text, block.start);
    } else column += bars(between);
    if (isHead) heads.set(column, i);
    cells.push({ block: i, head: isHead ? undefined : heads.get(column) });
  }
  return cells;
}

/** One, where the line that holds `offset` begins with a bar. */
function leading(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.trimStart().startsWith('|') ? 1 : 0;
}
