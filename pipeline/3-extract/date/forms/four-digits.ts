import type { Piece } from '../piece.ts';

/** Four digits that can be a year, 1000 to 2199. */
export const isYear = (piece: Piece | undefined): boolean =>
  piece?.width === 4 &&
  piece.value >= 1000 &&
  piece.value < 2200 &&
  !piece.tainted &&
  piece.suffix === undefined;
