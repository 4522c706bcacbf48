/** Converts offsets between UTF-16 units and Unicode code points. Both ways round down inside a surrogate pair. */
export interface CodePoints {
  readonly fromUnits: (units: number) => number;
  readonly toUnits: (points: number) => number;
}

const SAME: CodePoints = { fromUnits: (units) => units, toUnits: (points) => points };

/** How many of the sorted `places` lie before `offset`. */
function before(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the text that was asked last: each is asked about several times in a row. */
let remembered = { text: '', counting: SAME };

/** How offsets of one text convert. A lone surrogate counts as one code point, as in Python. */
export function codePointsOf(text: string): CodePoints {
  if (remembered.text !== text) remembered = { text, counting: newCodePointsOf(text) };
  return remembered.counting;
}

function newCodePointsOf(text: string): CodePoints {
  if (!/[\ud800-\udbff]/.test(text)) return SAME;
  const units = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  if (units.length === 0) return SAME;
  const points = units.map((place, i) => place - i);
  return {
    fromUnits: (offset) => offset - before(units, offset),
    toUnits: (offset) => offset + before(points, offset),
  };
}

/** Whether the two ways of counting agree, so that nothing needs converting. */
export const sameCounting = (counting: CodePoints): boolean => counting === SAME;

const SURROGATE = /[\ud800-\udfff]/;

/**
 * The order of code points, for sorting; that of JavaScript's own comparison is the order of UTF-16 units, which is another one
 * only where there are surrogates.
 */
export function byCodePoint(a: string, b: string): number {
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
