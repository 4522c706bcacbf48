import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/**
 * A part of a Markdown text. `inline`: the text of one block; `blocks`: left to remark, a paragraph in it becoming
 * a block of the type given, `list` telling the columns before the text of the open entry; the others are markup by themselves.
 */
export type Piece =
  | (Block & { readonly kind: 'inline' })
  | (Block & { readonly kind: 'blocks'; readonly list?: number })
  | (Span & { readonly kind: 'code' | 'separator' | 'markup' });
