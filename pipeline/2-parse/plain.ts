import { type Layout, LayoutBuilder } from './layout.ts';
import { stanzas } from './stanzas.ts';

/** Plain text: paragraphs between blank lines, pages between lines of three hyphens. */
export function plainLayout(text: string): Layout {
  const builder = new LayoutBuilder(text);
  for (const { kind, start, end } of stanzas(text)) {
    if (kind === 'text') builder.block({ type: 'paragraph', start, end });
    else if (kind === 'separator') builder.separator({ start, end });
    else builder.markup({ start, end });
  }
  return builder.layout();
}
