import { UNITS_BY_SIZE, type Unit } from '../../../model/temporal/fields.ts';
import type { Duration } from '../../../model/temporal/value.ts';
import type { Reader } from '../reader.ts';
import type { Word } from '../word.ts';
import { alternativesAt } from './alternatives.ts';
import { fractionBetween, numberAt } from './numbers.ts';

/** So many units, with the place of its words. */
export interface Quantity {
  readonly next: number;
  readonly first: number;
  readonly start: number;
  readonly quantity: number | undefined;
  readonly unit: Unit;
  readonly and?: Duration['and'];
  readonly plural: boolean;
  /** “7 to 30 days”: `quantity` is the lesser of two. */
  readonly least?: true;
}

interface UnitAt {
  readonly unit: Unit;
  readonly times: number;
  readonly plural: boolean;
}

/** The unit a word names; a fortnight is two weeks. */
export function unitAt(word: Word | undefined): UnitAt | undefined {
  if (word?.unit === undefined) return undefined;
  const plural = word.plural === true;
  return word.unit === 'fortnight'
    ? { unit: 'week', times: 2, plural }
    : { unit: word.unit, times: 1, plural };
}

/** One or two adjectives that leave a quantity one: “five long years”. */
function adjectives(reader: Reader, between: string): boolean {
  const words = between.trim().toLowerCase().split(/\s+/);
  return words.length <= 2 && words.every((word) => reader.isOneOf('quantityAdjective', word));
}

/** The unit behind a number, perhaps with one adjective between (“five long years”). */
function behind(reader: Reader, index: number): boolean {
  if (reader.gap(index) === 'space' || reader.gap(index) === 'dash' || reader.gap(index) === 'glued')
    return true;
  const left = reader.at(index - 1);
  const right = reader.at(index);
  return (
    left !== undefined &&
    right !== undefined &&
    left.sentence === right.sentence &&
    right.start - left.end < 30 &&
    (fractionBetween(reader.prose.slice(left.end, right.start)) ||
      adjectives(reader, reader.prose.slice(left.end, right.start)))
  );
}

/** “70 years”, “three-month”, “two and a half years”, “a couple of weeks”. */
export function quantityAt(reader: Reader, index: number, pointed = false): Quantity | undefined {
  const piece = reader.at(index);
  if (!piece) return undefined;
  const vague = piece.word?.vague ? vagueAt(reader, index) : undefined;
  const least = vague ? undefined : alternativesAt(reader, index);
  const number = vague ?? least ?? numberAt(reader, index);
  if (!number) return articleAt(reader, index);
  const half = reader.word(number.next)?.text === 'half' && reader.gap(number.next) !== 'wall' ? 0.5 : 0;
  const place = half ? number.next + 1 : number.next;
  const found = unitAt(reader.word(place));
  const couple = piece.word?.text === 'couple' && reader.gap(place) === 'of';
  if (!found || !(couple || behind(reader, place)) || isAge(reader, place)) return undefined;
  if (vague && !couple && !found.plural && reader.gap(place) === 'space') return undefined;
  // “three quarters of the capital” is a fraction; only “the next two quarters” is time (`lying`).
  if (found.unit === 'quarter' && !pointed) return undefined;
  if (found.unit === 'second' && !found.plural && number.value !== 1) return undefined;
  if (piece.width === 4 && reader.gap(place) === 'space' && !found.plural) return undefined;
  const quantity = number.value === undefined ? undefined : (number.value + half) * found.times;
  const start = articleBefore(reader, index)?.start ?? piece.start;
  return smaller(reader, {
    next: place + 1,
    first: index,
    start: /^(?:few|couple|hundred|thousand|dozen|half)$/.test(piece.word?.text ?? '') ? start : piece.start,
    quantity,
    unit: found.unit,
    plural: found.plural,
    ...(least ? { least: true as const } : {}),
  });
}

/** “19 years old”, “26 years of age”, “8-month-old”: an age, which is a figure. */
function isAge(reader: Reader, index: number): boolean {
  const end = reader.at(index)?.end ?? 0;
  return /^(?:[\s-]+old\b|\s+of\s+age\b)/.test(reader.prose.slice(end, end + 8));
}

/** “two years and three months”. */
function smaller(reader: Reader, quantity: Quantity): Quantity {
  const gap = reader.gap(quantity.next);
  if (gap !== 'and' && gap !== 'comma' && gap !== 'space') return quantity;
  const number = numberAt(reader, quantity.next);
  const unit = number ? unitAt(reader.word(number.next)) : undefined;
  if (!number || !unit?.plural || !reader.next(number.next)) return quantity;
  if (UNITS_BY_SIZE.indexOf(unit.unit) >= UNITS_BY_SIZE.indexOf(quantity.unit)) return quantity;
  return { ...quantity, next: number.next + 1, and: { quantity: number.value, unit: unit.unit } };
}

interface VagueNumber {
  readonly value: number | undefined;
  readonly next: number;
}

/** “several”, “a couple of” (2), “a few”, “many more”; “some 30” is a number. */
function vagueAt(reader: Reader, index: number): VagueNumber | undefined {
  const text = reader.word(index)?.text;
  const piece = reader.at(index);
  // “half as many hours”
  if (piece && reader.wordBefore(piece.start, piece.sentence) === 'as') return undefined;
  if (text === 'some' && numberAt(reader, index + 1)) return undefined;
  if (text === 'couple') return { value: 2, next: index + 1 };
  const hundreds = reader.word(index + 1)?.multiplier !== undefined && reader.gap(index + 1) === 'space';
  return { value: undefined, next: hundreds ? index + 2 : index + 1 };
}

const articleBefore = (reader: Reader, index: number): { start: number } | undefined => {
  const piece = reader.at(index);
  const before = piece ? reader.wordSpanBefore(piece.start, piece.sentence) : undefined;
  return before?.text === 'a' || before?.text === 'an' ? before : undefined;
};

/** “a year”, “an hour”; “a year-long”; the article is the number one. */
function articleAt(reader: Reader, index: number): Quantity | undefined {
  const found = unitAt(reader.word(index));
  const article = articleBefore(reader, index);
  if (!found || found.plural || !article || found.unit === 'second' || found.unit === 'quarter')
    return undefined;
  const half = /^\s+and a half\b/i.test(
    reader.prose.slice(reader.at(index)?.end ?? 0, (reader.at(index)?.end ?? 0) + 12),
  );
  const next = half ? index + 2 : index + 1;
  return {
    next: half && reader.word(index + 1)?.text === 'half' ? next : index + 1,
    first: index,
    start: article.start,
    quantity: found.times * (half ? 1.5 : 1),
    unit: found.unit,
    plural: false,
  };
}
