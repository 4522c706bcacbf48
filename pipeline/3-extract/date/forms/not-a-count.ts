import type { Reader } from '../reader.ts';

/** What settles four digits as a count or a year where the word behind them does not. */

/** A power or rate may be glued to a symbol: `1500 m²`, `1200 kWh/a`. */
const SYMBOL = /^ (\p{L}{1,4})(?![\p{L}\p{N}-])/u;

/** `1000 hp`, `1500 MW`, `a load of 1800 t`: a symbol of measure follows, and no preposition of time stands before. */
export function measured(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  if (!piece) return false;
  const [, symbol = ''] = SYMBOL.exec(reader.prose.slice(piece.end, piece.end + 6)) ?? [];
  if (!reader.isOneOf('measureSymbols', symbol)) return false;
  return !reader.isOneOf('beforeYearAlone', reader.wordBefore(piece.start, piece.sentence));
}

const isRound = (value: number): boolean => value % 100 === 0;

/** “Between 1500 and 2000 people”: `count` where both ends are round, `years` where one is not. */
export function betweenBounds(reader: Reader, index: number): 'count' | 'years' | undefined {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  if (first?.width !== 4 || second?.width !== 4 || reader.gap(index + 1) !== 'and') return undefined;
  if (!reader.isOneOf('betweenWords', reader.wordBefore(first.start, first.sentence))) return undefined;
  return isRound(first.value) && isRound(second.value) ? 'count' : 'years';
}

/** “Went from 1000 to 2000 hires”: numbers as round as counts are, behind a verb and not at the head of a sentence. */
export function growsRound(reader: Reader, index: number): boolean {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  if (!first || !second || first.value % 500 !== 0 || second.value % 500 !== 0) return false;
  const from = reader.wordSpanBefore(first.start, first.sentence);
  return from?.text === 'from' && from.start > reader.sentenceStart(first.sentence);
}
