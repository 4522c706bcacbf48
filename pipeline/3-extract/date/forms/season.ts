import type { Rule } from '../../../model/rule.ts';
import { endsPhrase } from '../clause.ts';
import type { Piece } from '../piece.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { inPointedYear } from './deictic.ts';
import { isYear } from './four-digits.ts';
import { yearAfter } from './year.ts';

export const seasonRule: Rule = {
  name: 'date/season',
  form: 'A season with its year, or alone where an article or a preposition makes it a time.',
  examples: [
    { text: 'It began in spring 1997.', quote: 'spring 1997', value: 'date 1997-21' },
    { text: 'In the autumn of 1991 it moved.', quote: 'autumn of 1991', value: 'date 1991-23' },
    { text: 'In 1941 it advanced. During the summer it stopped.', quote: 'summer', value: 'date 1941-22' },
  ],
  counterexamples: [
    'They sell winter wheat. After the fall of the city prices fall.',
    'A spring of water and a watch spring.',
  ],
};

export function season(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  const code = piece?.word?.season;
  if (!piece || code === undefined) return undefined;
  const gap = reader.gap(index + 1);
  const joined = gap === 'space' || gap === 'of' || gap === 'comma' || gap === 'in';
  const year = joined ? yearAfter(reader, index + 1) : undefined;
  if (year) {
    // “winter of 1942/43”, “winter of 1942-43”: named after its first year.
    const second = reader.at(year.next);
    const between = reader.gap(year.next);
    const first = year.fields.year ?? 0;
    const two =
      second && isYear(reader.at(year.next - 1)) && (between === 'slash' || between === 'dash')
        ? second.value === (first + 1) % 100 ||
          second.value === first + 1 ||
          (second.width === 1 && second.value === (first + 1) % 10)
        : false;
    const next = two ? year.next + 1 : year.next;
    return reading(reader, index, next, point({ season: code, ...year.fields }), seasonRule.name);
  }
  const relative = joined ? inPointedYear(reader, index, { season: code }, seasonRule.name) : undefined;
  if (relative) return relative;
  if (bare(reader, index)) return reading(reader, index, index + 1, point({ season: code }), seasonRule.name);
  reader.reject(piece, 'date/not-a-season');
  return undefined;
}

/** “the 2004 Summer Olympics”: a capital inside the sentence, and another behind. */
const isName = (reader: Reader, piece: Piece): boolean =>
  piece.capital &&
  piece.start !== reader.sentenceStart(piece.sentence) &&
  /^\p{Lu}/u.test(reader.wordAfter(piece.end, piece.sentence));

/** Whether a season without a year is a time: “the fall of the city” and “prices fall” are none. */
function bare(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  if (!piece || piece.word?.many) return false;
  if (isName(reader, piece)) return false;
  const before = reader.wordBefore(piece.start, piece.sentence);
  const text = piece.word?.text ?? '';
  const alone = reader.words.clearSeasons.includes(text);
  if (!reader.isOneOf('seasonBefore', before)) return alone && endsPhrase(reader, piece.end, piece.sentence);
  if (reader.isOneOf('fallNouns', text))
    return reader.isOneOf('fallBefore', before) && !followedByOf(reader, index);
  return !reader.isOneOf('springNouns', text) || !reader.isOneOf('springNotBefore', before);
}

const followedByOf = (reader: Reader, index: number): boolean => {
  const piece = reader.at(index);
  return (
    piece !== undefined &&
    reader.isOneOf('partitive', reader.wordAfter(piece.end, piece.sentence).toLowerCase())
  );
};
