import type { Piece } from '../piece.ts';
import type { Reader } from '../reader.ts';
import { betweenBounds, growsRound, measured } from './not-a-count.ts';

const MONEY = /[$€£¥₼#№+@_=]/u;
const JOINS = /[/.:,-]/;

const sets = new WeakMap<object, ReadonlySet<string>>();

/** A list of the lexicon as a set, made once. */
function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list) ?? new Set(list);
  sets.set(list, known);
  return known;
}

/** A word before that takes a number: “article 1990”, “pp. 1087”. */
export function numbered(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  const before = piece && reader.wordSpanBefore(piece.start, piece.sentence);
  // “H.R. 1280”, “S. 1280”
  if (
    before &&
    /^(?:\p{Lu}|\p{Lu}\.\p{Lu})$/u.test(before.raw) &&
    reader.char(before.start + before.raw.length) === '.'
  )
    return true;
  if (!before || !setOf(reader.words.notAYearAfter).has(before.text)) return false;
  // “The Records (Transitional Provisions) Order 2012”: the end of a title, not of a number.
  if (
    before.raw !== before.text &&
    /\)\s$/.test(reader.prose.slice(Math.max(0, before.start - 2), before.start))
  )
    return false;
  // “later than 1928” compares times, “more than 1928” quantities.
  const compared = reader.isOneOf('thanWords', before.text);
  return !compared || !reader.isOneOf('comparedBefore', reader.wordBefore(before.start, piece.sentence));
}

/** The pages of a volume: “92 (6): 1087-1101”. */
function locator(reader: Reader, index: number): boolean {
  const start = reader.at(index)?.start ?? 0;
  return /[\d)]:\s$/.test(reader.prose.slice(Math.max(0, start - 3), start));
}

/** Digits that a mark glues to more digits or letters are part of a number, a locator or a version. */
function identifier(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  if (!piece) return true;
  const before = reader.char(piece.start - 1);
  const after = reader.char(piece.end);
  if (MONEY.test(before) || after === '%' || after === '°') return true;
  const previous = reader.at(index - 1);
  if (previous?.word?.approximator && previous.end === piece.start) return false;
  const gluedBefore = JOINS.test(before) && /[\p{L}\p{N}]/u.test(reader.char(piece.start - 2));
  if (gluedBefore && !(before === '-' && !/\p{N}/u.test(reader.char(piece.start - 2)))) {
    const range =
      previous?.width === 4 && previous.end === piece.start - 1 && before !== '.' && before !== ',';
    if (!range || numbered(reader, index - 1) || locator(reader, index - 1)) return true;
  }
  const following = reader.at(index + 1);
  if (!JOINS.test(after) || !/\p{N}/u.test(reader.char(piece.end + 1))) return false;
  const range = (after === '-' || after === '/') && (following?.width === 4 || following?.width === 2);
  return !range;
}

/** A number among numbers: “+44 1990 555 123”. */
function amongNumbers(reader: Reader, index: number): boolean {
  const following = reader.at(index + 1);
  const previous = reader.at(index - 1);
  const near = (gapIndex: number, width: number | undefined): boolean =>
    width !== undefined && width >= 3 && reader.gap(gapIndex) === 'space';
  return near(index + 1, following?.width) || near(index, previous?.width);
}

/** “between 100 and 1000 grams”, “300 to 1500 men”: a number that is no year stands at the other end. */
function endsACount(reader: Reader, index: number): boolean {
  const other = reader.at(index - 1);
  const gap = reader.gap(index);
  if (gap !== 'and' && gap !== 'to') return false;
  return other !== undefined && other.width > 0 && other.width < 4 && other.suffix === undefined;
}

/** “1000 to 2000 hires”, “1500 or 2000 men”: what the second of two numbers counts, the first counts too. */
function countsWithNext(reader: Reader, index: number): boolean {
  const gap = reader.gap(index + 1);
  if (gap !== 'to' && gap !== 'or' && gap !== 'dash') return false;
  const other = reader.at(index + 1);
  return other?.width === 4 && other.suffix === undefined && countsANoun(reader, index + 1);
}

/** “1000 to 2000 new hires”, “about 2000 - 2500 calories”: the first of two numbers that count together. */
function beginsACount(reader: Reader, index: number): boolean {
  const [first, second] = [reader.at(index), reader.at(index + 1)];
  if (first?.width !== 4 || second?.width !== 4 || !pluralBehind(reader, second)) return false;
  const before = reader.wordBefore(first.start, first.sentence);
  const gap = reader.gap(index + 1);
  if (gap === 'to') return !reader.isOneOf('rangeBefore', before) || growsRound(reader, index);
  const round = first.value % 100 === 0 && second.value % 100 === 0;
  return gap === 'dash' && round && (second.value > FAR || reader.isOneOf('countHedge', before));
}

const isPlural = (reader: Reader, word: string): boolean =>
  /^\p{Ll}*[^su]s$/u.test(word) && !setOf(reader.words.notPlural).has(word);

/** “hires”, “new hires”. */
function pluralBehind(reader: Reader, { end, sentence }: Piece): boolean {
  const word = reader.wordAfter(end, sentence);
  const noun = reader.isOneOf('countedAdjective', word)
    ? reader.wordAfter(end + 1 + word.length, sentence)
    : word;
  return isPlural(reader, noun);
}

/** “Between 1500 and 2000 people”: the first of two round numbers. */
const countedBetween = (reader: Reader, index: number): boolean =>
  betweenBounds(reader, index) === 'count' && countsANoun(reader, index + 1);

/** “1000 to 2000 hires” without “from” before the first number. */
function endsABareCount(reader: Reader, index: number): boolean {
  const other = reader.at(index - 1);
  if (reader.gap(index) !== 'to' || other?.width !== 4) return false;
  const before = reader.wordBefore(other.start, other.sentence);
  return !reader.isOneOf('rangeBefore', before) || growsRound(reader, index - 1);
}

/** “2003 employees”: a plural or counted noun follows and no determiner or preposition stands before. */
export function countsANoun(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  if (!piece) return false;
  const after = reader.wordAfter(piece.end, piece.sentence);
  if (after === '' || after !== after.toLowerCase()) return false;
  const { countedAfterNumber, countedEndings, notPlural, determiner } = reader.words;
  if (setOf(countedAfterNumber).has(after) || countedEndings.some((ending) => after.endsWith(ending)))
    return true;
  const plural = /[^su]s$/.test(after) && !setOf(notPlural).has(after);
  if (!plural) return false;
  if (endsACount(reader, index) || endsABareCount(reader, index)) return true;
  const before = reader.wordSpanBefore(piece.start, piece.sentence);
  if (!before) return piece.start === reader.sentenceStart(piece.sentence);
  // “The Data Protection Act 2018 applies”: behind a name the number belongs to it.
  const named = before.raw !== before.text && before.start !== reader.sentenceStart(piece.sentence);
  return !named && !setOf(determiner).has(before.text);
}

/** “1087–1101” behind “92 (6):” or “pp.”: the last page of a locator. */
function lastPage(reader: Reader, index: number): boolean {
  const previous = reader.at(index - 1);
  if (previous?.width !== 4 || reader.gap(index) !== 'dash') return false;
  return numbered(reader, index - 1) || locator(reader, index - 1);
}

const FAR = 2050;
/** A year far ahead is more often another number, unless a preposition makes it a time. */
function tooFar(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  if (!piece || piece.value <= FAR || reader.gap(index) === 'dash') return false;
  return !reader.isOneOf('farYearBefore', reader.wordBefore(piece.start, piece.sentence));
}

/** One to three names and a word for a street. */
const STREET = /^((?:\s\p{Lu}[\p{L}.'’]*){1,3})\s(\p{Lu}\p{Ll}+)/u;

/** “1355 Inwood Terrace”: the number of a house. */
function inAnAddress(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  if (!piece || reader.char(piece.end) !== ' ' || !/\p{Lu}/u.test(reader.char(piece.end + 1))) return false;
  const names = STREET.exec(reader.prose.slice(piece.end, piece.end + 48));
  if (!names) return false;
  const words = `${names[1]} ${names[2]}`.toLowerCase().split(' ').slice(2);
  return words.some((word) => setOf(reader.words.street).has(word));
}

/** The name of the rule that refuses to read four digits as a year, or undefined. */
export function refusedYear(reader: Reader, index: number): string | undefined {
  const piece = reader.at(index);
  if (!piece || identifier(reader, index)) return 'date/not-in-an-identifier';
  if (amongNumbers(reader, index)) return 'date/not-among-numbers';
  if (numbered(reader, index) || locator(reader, index) || lastPage(reader, index))
    return 'date/not-a-numbered-item';
  if (tooFar(reader, index)) return 'date/not-so-far-ahead';
  if (inAnAddress(reader, index)) return 'date/not-an-address';
  if (betweenBounds(reader, index) === 'years' || betweenBounds(reader, index - 1) === 'years')
    return undefined;
  const count =
    measured(reader, index) ||
    countsANoun(reader, index) ||
    countedBetween(reader, index) ||
    countsWithNext(reader, index) ||
    beginsACount(reader, index) ||
    beginsACount(reader, index - 1);
  return count ? 'date/not-a-count' : undefined;
}
