import { BLOCK_START } from './block-start.ts';

/** Marks that open something which may not be closed: remark looks for the other end again and again. */
const OPENINGS = /[*_`[\]<!\\&]/g;
const MOST_OPENINGS = 1000;
/** So many are never dangerous, however dense. */
const FEW_OPENINGS = 100;
/** One opening in so many characters is dense. */
const DENSITY = 8;

/** A line that opens so many lists and quotations in each other means none of them. */
const NESTED = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){24}/m;

/** Lines that begin deeper than this are set out by hand, not nested. */
const DEEP = /^[ \t]{160}/m;

function openings(text: string): number {
  OPENINGS.lastIndex = 0;
  let count = 0;
  while (count <= MOST_OPENINGS && OPENINGS.test(text)) count++;
  return count;
}

/**
 * Whether remark could take more than linear time for a text: rows of asterisks from a scan, unclosed brackets,
 * quotations in quotations. Such a text is read as plain, its marks as printed. Real prose is far below: the
 * limits are about 20 ms of work each.
 */
export function isDangerous(text: string): boolean {
  const count = openings(text);
  if (count > MOST_OPENINGS || (count > FEW_OPENINGS && count * DENSITY > text.length)) return true;
  return BLOCK_START.test(text) && (NESTED.test(text) || DEEP.test(text));
}
