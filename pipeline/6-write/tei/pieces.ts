import type { Span } from '../../model/span.ts';

/** A stretch of the body and the tags around it. */
export interface Piece extends Span {
  readonly open: string;
  readonly close: string;
}

/** Writes `from` up to `to` with the tags of the pieces, which are in reading order and properly nested. */
export function woven(
  pieces: readonly Piece[],
  length: number,
  text: (start: number, end: number) => string,
): string {
  let out = '';
  const open: Piece[] = [];
  let at = 0;
  const upTo = (offset: number): void => {
    if (offset <= at) return;
    out += text(at, offset);
    at = offset;
  };
  const closeBefore = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      upTo(last.end);
      out += last.close;
      open.pop();
    }
  };
  for (const piece of pieces) {
    closeBefore(piece.start);
    upTo(piece.start);
    out += piece.open;
    open.push(piece);
  }
  closeBefore(Number.POSITIVE_INFINITY);
  upTo(length);
  return out;
}
