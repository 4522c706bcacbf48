import { characterOf } from '../../bridges/character-references.ts';
import type { Span } from '../../model/span.ts';
import type { LayoutBuilder } from '../layout.ts';

/** An escape, a character reference, the mark of a footnote, or the `>` of a quotation's next line. */
const HIDDEN =
  /\\[!-/:-@[-`{-~]|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});|\[\^[^\]\s[]{1,60}\]|[\r\n][ \t]*>[ \t>]*/g;

/** The marks of at most `depth` quotations at the start of a line; a further `>` is text. */
function quoteMarks(row: string, depth: number): Span {
  const start = row.indexOf('>');
  let end = start;
  for (let i = 0; i < depth && end >= 0; i++) {
    const next = row.indexOf('>', end);
    if (next < 0) break;
    end = next + 1;
  }
  return { start, end };
}

/** Reports what a reader does not see as it is written, in a text node of a syntax tree. */
export function readText(builder: LayoutBuilder, text: string, { start, end }: Span, quotes: number): void {
  for (const { 0: found, index } of text.slice(start, end).matchAll(HIDDEN)) {
    const at = start + index;
    const whole = { start: at, end: at + found.length };
    if (found.startsWith('\\')) builder.change({ ...whole, shown: found.charAt(1) });
    else if (found.startsWith('[')) builder.markup(whole);
    else if (found.startsWith('&')) {
      const character = characterOf(found);
      if (character !== undefined) builder.change({ ...whole, shown: character });
    } else if (quotes > 0) {
      const marks = quoteMarks(found, quotes);
      builder.markup({ start: at + marks.start, end: at + marks.end });
    }
  }
}
