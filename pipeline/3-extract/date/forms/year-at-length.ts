import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { numberAt } from './numbers.ts';
import { type YearFields, yearAfter } from './year.ts';

/** “in the year 1873”, “in the year of our Lord one thousand eight hundred”, “A.D. 1873”, behind a day. */
export function yearSaidAtLength(reader: Reader, index: number): YearFields | undefined {
  const piece = reader.at(index);
  if (piece?.word?.era === 'ad' && reader.gap(index + 1) === 'space') return yearAfter(reader, index + 1);
  if (piece?.word?.cardinal !== undefined) return inWords(reader, index);
  if (piece?.word?.unit !== 'year' || piece.word.plural) return undefined;
  const following = reader.at(index + 1);
  if (following?.sentence !== piece.sentence) return undefined;
  const lord = phraseEnd(reader, piece.end, reader.words.yearOfGrace);
  if (reader.prose.slice(lord ?? piece.end, Math.min(following.start, piece.end + REACH)).trim() !== '')
    return undefined;
  return yearAfter(reader, index + 1) ?? inWords(reader, index + 1);
}

/** The words between “year” and its number are no longer than this. */
const REACH = 40;

function inWords(reader: Reader, index: number): YearFields | undefined {
  const number = numberAt(reader, index);
  return number && number.value >= 1000 && number.value < 2200
    ? { fields: { year: number.value }, next: number.next }
    : undefined;
}
