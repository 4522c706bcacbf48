import type { Reader } from '../reader.ts';

/**
 * Words of time that name no place in the calendar are no dates: “former”, “future” before a noun, “at night”, “the
 * same time”, “this period”. Each is rejected under a name of its own, so that it can be looked for.
 */
export function rejectUnplaced(reader: Reader, index: number): void {
  const piece = reader.at(index);
  const word = piece?.word;
  if (!piece || !word) return;
  if (word.former) reader.reject(piece, 'date/not-a-former-state');
  else if (word.referenceNoun === 'future') reader.reject(piece, 'date/not-a-future-state');
  else if (word.dayPart !== undefined) reader.reject(piece, 'date/not-any-part-of-a-day');
  else if (reader.isOneOf('unplacedNouns', word.text)) pointed(reader, index);
}

/** “this period”, “the same time”, “at the time”: the noun with the words that point at it. */
function pointed(reader: Reader, index: number): void {
  const piece = reader.at(index);
  const before = piece && reader.wordSpanBefore(piece.start, piece.sentence);
  if (!piece || !before) return;
  const points = reader.word(index - 1)?.deictic !== undefined && reader.gap(index) === 'space';
  const beforeArticle = reader.wordBefore(before.start, piece.sentence);
  const atTheTime =
    reader.words.directed.article === before.text && reader.isOneOf('thisTimeBefore', beforeArticle);
  if (points || atTheTime)
    reader.reject({ start: before.start, end: piece.end }, 'date/not-a-time-of-its-own');
}
