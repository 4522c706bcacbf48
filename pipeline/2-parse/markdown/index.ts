import type { Block } from '../../model/document.ts';
import { type Layout, LayoutBuilder } from '../layout.ts';
import { trimmed } from '../lines.ts';
import { withoutComments } from './comments.ts';
import { isDangerous } from './danger.ts';
import { definitionsOf } from './definitions.ts';
import { LONGEST_REGION, partsAtMarkers } from './parts.ts';
import { markdownPieces } from './pieces.ts';
import { isPlainInline } from './plain-inline.ts';
import { type Region, readRegions } from './regions.ts';
import { readSimpleInline } from './simple-inline.ts';
import { unquoted } from './unquoted.ts';

const blockOf = ({ type, start, end, depth }: Block): Block => ({
  type,
  start,
  end,
  ...(depth === undefined ? {} : { depth }),
});

/**
 * Markdown prose. Blocks whose structure is plain are read here, ten times as fast; remark reads inline markup
 * and all structure that is less simple, with the same result (`tests/2-parse` proves it on random text). What
 * would take remark too long is read as plain, its marks as printed.
 */
export function markdownLayout(text: string, from = 0): Layout {
  const shown = withoutComments(text);
  const definitions = definitionsOf(shown, from);
  const builder = new LayoutBuilder(shown);
  const regions: Region[] = [];
  builder.markup({ start: 0, end: from });

  const readInline = (block: Block): void => {
    const slice = unquoted(shown.slice(block.start, block.end), block.type);
    const plain = isPlainInline(slice, definitions !== '');
    const changes = plain ? [] : readSimpleInline(slice, definitions !== '');
    if (!changes && !isDangerous(slice)) {
      regions.push({ inline: true, block, list: 0 });
      return;
    }
    builder.block(block);
    for (const { start, end, shown: seen } of changes ?? [])
      builder.change({ start: block.start + start, end: block.start + end, shown: seen });
  };
  const readBlocks = (block: Block, list = 0, whole = true): void => {
    const { start, end } = block;
    const risky = end - start > LONGEST_REGION || isDangerous(shown.slice(start, end));
    if (!risky) regions.push({ inline: false, block, list });
    else if (!whole) builder.block({ ...block, ...trimmed(shown, block) });
    else for (const part of partsAtMarkers(shown, block)) readBlocks({ ...block, ...part }, list, false);
  };

  for (const piece of markdownPieces(shown, from)) {
    if (piece.kind === 'inline') readInline(blockOf(piece));
    else if (piece.kind === 'blocks') readBlocks(blockOf(piece), piece.list);
    else if (piece.kind === 'code') builder.block({ type: 'code', start: piece.start, end: piece.end });
    else if (piece.kind === 'separator') builder.separator(piece);
    else builder.markup(piece);
  }
  readRegions(shown, regions, definitions, builder);
  return builder.layout();
}
