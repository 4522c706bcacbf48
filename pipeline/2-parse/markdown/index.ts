import type { Block } from '../../model/document.ts';
import { type Layout, LayoutBuilder } from '../layout.ts';
import { trimmed } from '../lines.ts';
import { withoutComments } from './comments.ts';
import { isDangerous } from './danger.ts';
import { definitionsOf } from './definitions.ts';
import { LONGEST_REGION, partsAtMarkers } from './parts.ts';
import type { Piece } from './piece.ts';
import { markdownPieces } from './pieces.ts';
import { isPlainInline } from './plain-inline.ts';
import { type Region, readRegions } from './regions.ts';

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

  const readInline = (piece: Extract<Piece, { kind: 'inline' }>): void => {
    const { kind: _, ...block } = piece;
    const slice = shown.slice(piece.start, piece.end);
    if (isPlainInline(slice, definitions !== '') || isDangerous(slice)) builder.block(block);
    else regions.push({ inline: true, ...block });
  };
  const readBlocks = ({ start, end }: Piece, split: boolean): void => {
    const risky = end - start > LONGEST_REGION || isDangerous(shown.slice(start, end));
    const region = { type: 'paragraph' as Block['type'], start, end };
    if (!risky) regions.push({ inline: false, ...region });
    else if (!split) builder.block({ ...region, ...trimmed(shown, region) });
    else for (const part of partsAtMarkers(shown, region)) readBlocks({ kind: 'blocks', ...part }, false);
  };

  for (const piece of markdownPieces(shown, from)) {
    if (piece.kind === 'inline') readInline(piece);
    else if (piece.kind === 'blocks') readBlocks(piece, true);
    else if (piece.kind === 'code') builder.block({ type: 'code', start: piece.start, end: piece.end });
    else if (piece.kind === 'separator') builder.separator(piece);
    else builder.markup(piece);
  }
  readRegions(shown, regions, definitions, builder);
  return builder.layout();
}
