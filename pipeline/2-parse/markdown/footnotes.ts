import type { Span } from '../../model/span.ts';
import { trimmed } from '../lines.ts';
import { FOOTNOTE_START } from './block-start.ts';
import type { Piece } from './piece.ts';

const EVERY_START = new RegExp(FOOTNOTE_START, 'gm');

/** The footnotes of a stanza that begins with one: each reaches to the next. Their labels are markup. */
export function readFootnotes(text: string, stanza: Span): Piece[] {
  const slice = text.slice(stanza.start, stanza.end);
  const starts = [...slice.matchAll(EVERY_START)];
  return starts.flatMap(({ index, 0: label }, i): Piece[] => {
    const content = stanza.start + index + label.length;
    const end = stanza.start + (starts[i + 1]?.index ?? slice.length);
    return [
      { kind: 'markup', ...trimmed(text, { start: stanza.start + index, end: content }) },
      { kind: 'inline', type: 'footnote', ...trimmed(text, { start: content, end }) },
    ];
  });
}
