import type { Reader } from './reader.ts';

/** Whether a clause ends at an offset: a mark, or a word that begins the next one. */
export function endsClause(reader: Reader, offset: number, sentence: number): boolean {
  if (/[.,;:)\]]/.test(reader.char(offset)) || offset >= reader.sentenceEnd(sentence)) return true;
  return reader.isOneOf('clauseBegins', reader.wordAfter(offset, sentence).toLowerCase());
}
