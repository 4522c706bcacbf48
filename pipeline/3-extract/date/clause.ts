import type { Reader } from './reader.ts';

/** Whether a clause ends at an offset: a mark, or a word that begins the next one. */
export function endsClause(reader: Reader, offset: number, sentence: number): boolean {
  if (/[.,;:)\]]/.test(reader.char(offset)) || offset >= reader.sentenceEnd(sentence)) return true;
  return reader.isOneOf('clauseBegins', reader.wordAfter(offset, sentence).toLowerCase());
}

/** Whether a phrase ends at an offset: a clause does, or an article, a pronoun or a preposition begins the next. */
export const endsPhrase = (reader: Reader, offset: number, sentence: number): boolean =>
  endsClause(reader, offset, sentence) ||
  reader.isOneOf('phraseBegins', reader.wordAfter(offset, sentence).toLowerCase());
