import type { Gap, Reader } from '../reader.ts';

const JOINED = new Set<Gap>(['comma', 'and', 'or', 'to', 'dash']);

/** No act has more numbers than this before its date. */
const LONGEST = 8;

/** Where a row of numbers begins that ends at an index: “Nos. 4, 5 and 7”. */
function rowStart(reader: Reader, index: number): number {
  let first = index;
  while (
    index - first < LONGEST &&
    (reader.at(first - 1)?.width ?? 0) > 0 &&
    reader.at(first - 1)?.suffix === undefined &&
    JOINED.has(reader.gap(first))
  )
    first--;
  return first;
}

/** “Nos. 4, 5 of May”, but in “Nos. 4 and 5, 29 October” the last number is the day, as a comma ends the row. */
const endsByComma = (reader: Reader, index: number): boolean =>
  reader.gap(index) === 'comma' &&
  reader.gap(index + 1) === 'space' &&
  reader.word(index + 1)?.month !== undefined;

/** “No. 28”, “№ 7”, “Nos. 4 and 5”; a singular word has one number, so that “No. 876, 29 October 1996” holds a day. */
export function afterNumberWord(reader: Reader, index: number): boolean {
  const first = rowStart(reader, index);
  const { start = 0, sentence = 0 } = reader.at(first) ?? {};
  const word = reader.wordBefore(start, sentence);
  if (first < index) return reader.isOneOf('numbersWords', word) && !endsByComma(reader, index);
  if (/[№#]\s?$/u.test(reader.prose.slice(Math.max(0, start - 2), start))) return true;
  return reader.isOneOf('numberWords', word) || reader.isOneOf('numbersWords', word);
}

/**
 * “Law No. 28 of April 27, 1948”, “Decree 5 of May 1999”: a number of an act, which only looks like a day before the
 * month behind it. In “28 of April 27” the day stands behind the month.
 */
export function numbersAnAct(reader: Reader, index: number, month: number): boolean {
  const piece = reader.at(index);
  if (!piece || piece.width === 0 || piece.suffix !== undefined) return false;
  if (afterNumberWord(reader, index)) return true;
  if (reader.gap(index + 1) !== 'of') return false;
  const { width = 0 } = reader.at(month + 1) ?? {};
  if (width > 0 && width < 3 && reader.gap(month + 1) === 'space' && reader.gap(month + 2) === 'comma')
    return true;
  return reader.isOneOf('numberedDocument', reader.wordBefore(piece.start, piece.sentence));
}
