import type { Span } from '../../model/span.ts';
import { lines, trimmed } from '../lines.ts';
import type { Piece } from './piece.ts';

/** The row under the head of a table: `|---|:--:|`. */
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

const isDelimiterRow = (line: string): boolean => line.includes('|') && DELIMITER_ROW.test(line);

/** The cells of a row: what stands between bars that no backslash escapes. The bars are markup. */
function* cells(text: string, row: Span): Generator<Piece> {
  const line = text.slice(row.start, row.end);
  let start = row.start;
  for (const bar of line.matchAll(/\\.|\|/gs)) {
    if (bar[0] !== '|') continue;
    const at = row.start + bar.index;
    yield { kind: 'inline', type: 'table-cell', ...trimmed(text, { start, end: at }) };
    yield { kind: 'markup', start: at, end: at + 1 };
    start = at + 1;
  }
  yield { kind: 'inline', type: 'table-cell', ...trimmed(text, { start, end: row.end }) };
}

/** A table in one stanza, as GitHub writes them; nothing where the second line is no delimiter row. */
export function readTable(text: string, stanza: Span): Piece[] | undefined {
  const rows = [...lines(text, stanza.start, stanza.end)];
  const [head, delimiter, ...body] = rows;
  if (!head || !delimiter || !text.slice(head.start, head.end).includes('|')) return undefined;
  if (!isDelimiterRow(text.slice(delimiter.start, delimiter.end))) return undefined;
  return [
    ...cells(text, head),
    { kind: 'markup' as const, ...trimmed(text, delimiter) },
    ...body.flatMap((row) => [...cells(text, row)]),
  ].filter(({ start, end }) => start < end);
}
