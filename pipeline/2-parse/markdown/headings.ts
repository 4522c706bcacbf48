import type { Span } from '../../model/span.ts';
import { lines, trimmed } from '../lines.ts';
import type { Stanza } from '../stanzas.ts';

/** A heading at the very start of a line: no list or quotation can hold it. */
const HEADING_LINE = /^#{1,6}[ \t]/;
const AFTER_FIRST_LINE = /[\r\n]#{1,6}[ \t]/;

/** Stanzas in which every heading at the start of a line stands alone. */
export function* partedAtHeadings(text: string, stanzas: Iterable<Stanza>): Generator<Stanza> {
  for (const stanza of stanzas) {
    const slice = stanza.kind === 'text' ? text.slice(stanza.start, stanza.end) : '';
    const parted =
      AFTER_FIRST_LINE.test(slice) ||
      (stanza.start === stanza.line && /^#{1,6}[ \t][^\r\n]*[\r\n]/.test(slice));
    if (parted) yield* parts(text, stanza);
    else yield stanza;
  }
}

function* parts(text: string, { line: first, end: last }: Stanza): Generator<Stanza> {
  let open: Span | undefined;
  for (const { start, end } of lines(text, first, last)) {
    const isHeading = HEADING_LINE.test(text.slice(start, Math.min(end, start + 8)));
    if (isHeading && open) yield stanzaOf(text, open);
    if (isHeading) yield stanzaOf(text, { start, end });
    open = isHeading ? undefined : { start: open?.start ?? start, end };
  }
  if (open) yield stanzaOf(text, open);
}

const stanzaOf = (text: string, lineSpan: Span): Stanza => ({
  kind: 'text',
  line: lineSpan.start,
  ...trimmed(text, lineSpan),
});
