import type { Rule } from '../../../model/rule.ts';
import type { Fields } from '../../../model/temporal/fields.ts';
import type { Piece } from '../piece.ts';
import type { Reader } from '../reader.ts';
import { point, type Reading, reading } from '../reading.ts';
import { eraAt, withEra } from './era.ts';
import { isYear } from './four-digits.ts';
import { countsANoun, numbered, refusedYear } from './not-a-year.ts';

export const yearSpanRule: Rule = {
  name: 'date/year-span',
  form: 'Two years with a dash or slash, the second shortened to two digits or bringing the era.',
  examples: [
    { text: 'The work done in 1990-94 was hard.', quote: '1990-94', value: 'interval 1990/1994' },
    {
      text: 'They survive for the years 1921, 1923-5 and 1930.',
      quote: '1923-5',
      value: 'interval 1923/1925',
    },
    { text: 'It was deepened (1887–8, 1892).', quote: '1887–8', value: 'interval 1887/1888' },
    { text: 'The war of 218–201 BC was lost.', quote: '218–201 BC', value: 'interval -0217/-0200' },
  ],
  counterexamples: ['Public Law 107-56 and 1990-1.', 'Case 1990/94/12 was closed.'],
};

const ends = (reader: Reader, index: number): boolean => {
  const after = reader.at(index + 1);
  return !(
    after?.width &&
    after.start === (reader.at(index)?.end ?? 0) + 1 &&
    /[-/.]/.test(reader.char(after.start - 1))
  );
};

/** “1990-94”, “1858/60”, “218–201 BC”: an interval whose second year is shortened or brings the era. */
export function yearSpan(reader: Reader, index: number): Reading | undefined {
  const first = reader.at(index);
  const second = reader.at(index + 1);
  const gap = reader.gap(index + 1);
  if (!first || !second || first.width === 0 || second.width === 0) return undefined;
  const era = eraAt(reader, index + 2);
  const inWords = era !== undefined && (gap === 'to' || (gap === 'and' && saysBetween(reader, first)));
  if (gap !== 'dash' && gap !== 'slash' && !inWords) return undefined;
  if (first.tainted || second.tainted || first.suffix !== undefined || second.suffix !== undefined)
    return undefined;
  if (era !== undefined && gap !== 'slash' && (first.width === 3 || first.width <= second.width))
    return span(reader, index, withEra(first.value, era), withEra(second.value, era), 3);
  const end = first.value - (first.value % 100) + second.value;
  if (livedIn(reader, index)) return span(reader, index, { year: first.value }, { year: second.value }, 2);
  if (oneDigit(reader, index))
    return span(
      reader,
      index,
      { year: first.value },
      { year: first.value - (first.value % 10) + second.value },
      2,
    );
  const shortened = isYear(first) && second.width === 2 && end > first.value && closes(reader, index);
  if (!shortened || !ends(reader, index + 1) || refusedYear(reader, index) !== undefined) return undefined;
  return span(reader, index, { year: first.value }, { year: end }, 2);
}

const saysBetween = (reader: Reader, { start, sentence }: Piece): boolean =>
  reader.isOneOf('betweenWords', reader.wordBefore(start, sentence));

/** “1923-5”, “1941/2”: one digit, only where a word, a bracket or another year before shows that it is a time. */
function oneDigit(reader: Reader, index: number): boolean {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  if (!first || !isYear(first) || second?.width !== 1 || second.start !== first.end + 1) return false;
  if (second.value <= first.value % 10 || first.value > TELLS_ALL || !ends(reader, index + 1)) return false;
  if (/[\p{L}\p{N}/-]/u.test(reader.char(second.end)) || numbered(reader, index)) return false;
  const listed =
    isYear(reader.at(index - 1)) && (reader.gap(index) === 'comma' || reader.gap(index) === 'and');
  const bracketed = reader.char(first.start - 1) === '(';
  return (
    listed || bracketed || reader.isOneOf('shortSpanBefore', reader.wordBefore(first.start, first.sentence))
  );
}

/** Later years are rarely shortened to one digit: “2004/5” is a number as often. */
const TELLS_ALL = 1999;

/** The dash of “1990-94”; one with spaces (“1894 – 96”) only where the second number counts nothing. */
function closes(reader: Reader, index: number): boolean {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  if (!first || !second) return false;
  if (second.start === first.end + 1) return true;
  const spaced = /^\s–\s$/.test(reader.prose.slice(first.end, Math.min(second.start, first.end + 4)));
  return spaced && !countsANoun(reader, index + 1) && reader.word(index + 2)?.unit === undefined;
}

/** “(837–908)”, “(c. 314 – 368)”: two early years alone in brackets. */
function livedIn(reader: Reader, index: number): boolean {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  if (first?.width !== 3 || second?.width !== 3 || first.value >= second.value) return false;
  const blurred = reader.word(index - 1)?.approximator && reader.next(index);
  const open = blurred ? (reader.at(index - 1)?.start ?? 0) : first.start;
  return (
    /[([;]\s?$/.test(reader.prose.slice(Math.max(0, open - 2), open)) &&
    /[)\],;]/.test(reader.char(second.end))
  );
}

function span(reader: Reader, index: number, begin: Fields, end: Fields, width: number): Reading {
  const [first, second, last] = [reader.at(index), reader.at(index + 1), reader.at(index + width - 1)];
  return reading(
    reader,
    index,
    index + width,
    {
      is: 'range',
      begin: { start: first?.start ?? 0, end: first?.end ?? 0, point: point(begin) },
      end: { start: second?.start ?? 0, end: last?.end ?? 0, point: point(end) },
      between: undefined,
    },
    yearSpanRule.name,
  );
}
