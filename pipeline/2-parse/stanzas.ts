import type { Span } from '../model/span.ts';
import { lines, trimmed } from './lines.ts';
import { rowKind } from './row-kinds.ts';

/** The lines between blank lines, or a row that parts them; without the white space around. */
export interface Stanza extends Span {
  readonly kind: 'text' | 'separator' | 'ornament';
  /** Where its first line begins, with the white space before it. */
  readonly line: number;
}

/** The columns of white space before the first line of a stanza; a tab reaches to the next multiple of four. */
export function indentOf(text: string, { line, start }: Stanza): number {
  let columns = 0;
  for (let at = line; at < start; at++) columns += text.charCodeAt(at) === 9 ? 4 - (columns % 4) : 1;
  return columns;
}

/** Cuts a text into stanzas, by position. */
export function* stanzas(text: string, from = 0, to = text.length): Generator<Stanza> {
  let open: Span | undefined;
  const closed = (): Stanza | undefined => {
    if (!open) return undefined;
    const span = trimmed(text, open);
    const line = open.start;
    open = undefined;
    return { kind: 'text', line, ...span };
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
    yield { kind, line: start, ...row };
  }
  const last = closed();
  if (last) yield last;
}
