import { type Layout, LayoutBuilder } from './layout.ts';
import { stanzas } from './stanzas.ts';

/** Plain text: paragraphs between blank lines, pages between lines of three hyphens. */
export function plainLayout(text: string, from = 0): Layout {
  const builder = new LayoutBuilder(text);
  builder.markup({ start: 0, end: from });
  for (const { kind, start, end } of stanzas(text, from)) {
    if (kind === 'text') builder.block({ type: 'paragraph', start, end });
    else if (kind === 'separator') builder.separator({ start, end });
    else builder.markup({ start, end });
  }
  return builder.layout();
}
