import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/**
 * A part of a Markdown text whose structure is known. `inline`: text of one block, with the type of that block;
 * `blocks`: left to remark; the others are markup by themselves.
 */
export type Piece =
  | (Span & { readonly kind: 'inline'; readonly type: Block['type']; readonly depth?: number })
  | (Span & { readonly kind: 'blocks' | 'code' | 'separator' | 'markup' });
