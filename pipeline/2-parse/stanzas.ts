import type { Span } from '../model/span.ts';
import { lines, trimmed } from './lines.ts';
import { rowKind } from './row-kinds.ts';

/** The lines between blank lines, or a row that parts them; without the white space around. */
export interface Stanza extends Span {
  readonly kind: 'text' | 'separator' | 'ornament';
  /** How many characters of white space stand before its first line. */
  readonly indent: number;
}

/** Cuts a text into stanzas, by position; `mayHold` says which lines never stand alone as a row. */
export function* stanzas(text: string, from = 0, to = text.length): Generator<Stanza> {
  let open: Span | undefined;
  const closed = (): Stanza | undefined => {
    if (!open) return undefined;
    const span = trimmed(text, open);
    const indent = span.start - open.start;
    open = undefined;
    return { kind: 'text', indent, ...span };
  };
  for (const { start, end } of lines(text, from, to)) {
    const kind = rowKind(text, start, end);
    if (kind === 'text') {
      open = { start: open?.start ?? start, end };
      continue;
    }
    const before = closed();
    if (before) yield before;
    if (kind === 'blank') continue;
    const row = trimmed(text, { start, end });
    yield { kind, indent: row.start - start, ...row };
  }
  const last = closed();
  if (last) yield last;
}
