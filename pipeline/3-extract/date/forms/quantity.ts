import { UNITS_BY_SIZE, type Unit } from '../../../model/temporal/fields.ts';
import type { Duration, SmallerPart } from '../../../model/temporal/value.ts';
import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { type Amount, amountAt } from './amount.ts';
import { fractionOfUnit } from './fraction.ts';
import { fractionBetween, numberAt } from './numbers.ts';
import { type UnitAt, unitAt } from './unit.ts';

/** So many units, with the place of its words. */
export interface Quantity {
  readonly next: number;
  readonly first: number;
  readonly start: number;
  readonly quantity: number | undefined;
  readonly unit: Unit;
  readonly and?: Duration['and'];
  readonly plural: boolean;
  /** What blurs or bounds it inside its words: “7 to 30 days” is at least the lesser. */
  readonly measure?: 'approx' | 'equal-or-more';
  /** Where its words end, where that is behind its last piece: “a year or two”. */
  readonly end?: number;
}

/** One or two adjectives that leave a quantity one: “five long years”. */
function adjectives(reader: Reader, between: string): boolean {
  const words = between.trim().toLowerCase().split(/\s+/);
  return words.length <= 2 && words.every((word) => reader.isOneOf('quantityAdjective', word));
}

/** What may stand between a number and its unit: a space, a hyphen, an adjective, a fraction sign. */
function joins(reader: Reader, between: string): boolean {
  return /^[\s-]*$/.test(between) || fractionBetween(between) || adjectives(reader, between);
}

/** How far the unit may stand behind its number. */
const REACH = 30;

/** Whether the piece at an index stands right behind an amount, perhaps with one adjective between. */
function behind(reader: Reader, index: number, amount?: Amount): boolean {
  const gap = reader.gap(index);
  if (gap === 'space' || gap === 'dash' || gap === 'glued') return true;
  const [left, right] = [reader.at(index - 1), reader.at(index)];
  if (!left || !right || left.sentence !== right.sentence) return false;
  const end = amount?.end ?? left.end;
  return right.start - end < REACH && joins(reader, reader.prose.slice(end, right.start));
}

/** The place of the unit behind an amount: “three fiscal years” has a word of periods between. */
function unitPlace(reader: Reader, { next }: Amount): { place: number; half: number } {
  const { half, fiscal } = reader.words.quantity;
  const text = reader.word(next)?.text ?? '';
  if (reader.gap(next) === 'wall') return { place: next, half: 0 };
  if (half.includes(text)) return { place: next + 1, half: 0.5 };
  // “the three following years”
  const lies =
    reader.word(next)?.lies !== undefined &&
    reader.gap(next) === 'space' &&
    reader.word(next + 1)?.plural === true;
  return { place: lies || fiscal.includes(text) ? next + 1 : next, half: 0 };
}

/** Why the words are no quantity of time although a number and a unit are there. */
function refused(reader: Reader, index: number, place: number, amount: Amount, found: UnitAt): boolean {
  const single = !found.plural && reader.gap(place) === 'space';
  const couple = reader.word(index)?.couple === true;
  if (amount.vague && !couple && single) return true;
  if (found.unit === 'second' && !found.plural && amount.value !== 1) return true;
  // “8 billion last year”: only a plural can have such a word between it and its number.
  if (reader.word(place - 1)?.lies !== undefined && place > amount.next && !found.plural) return true;
  // “2015H1”, “1500h”
  return reader.at(index)?.width === 4 && (single || reader.gap(place) === 'glued');
}

/** “70 years”, “three-month”, “two and a half years”, “a couple of weeks”, “fifteen (15) days”. */
function counted(reader: Reader, index: number, pointed: boolean): Quantity | undefined {
  const amount = amountAt(reader, index);
  const piece = reader.at(index);
  if (!amount || !piece) return undefined;
  const { place, half } = unitPlace(reader, amount);
  const found = unitAt(reader.word(place));
  const couple = piece.word?.couple === true && reader.gap(place) === 'of';
  if (!found || !(couple || behind(reader, place, amount)) || isAge(reader, place)) return undefined;
  // “three quarters of the capital” is a fraction; only “the next two quarters” is time (`lying`).
  if (found.unit === 'quarter' && !pointed) return undefined;
  if (refused(reader, index, place, amount, found) || isName(reader, index, place)) return undefined;
  const quantity = amount.value === undefined ? undefined : (amount.value + half) * found.times;
  const withArticle = reader.words.quantity.withArticle.includes(piece.word?.text ?? '');
  const measure = amount.least ? 'equal-or-more' : amount.about ? 'approx' : undefined;
  return smaller(reader, {
    next: place + 1,
    first: index,
    start: (withArticle ? articleBefore(reader, index)?.start : undefined) ?? piece.start,
    quantity,
    unit: found.unit,
    plural: found.plural,
    ...(measure ? { measure } : {}),
  });
}

/** A quantity of time; `pointed` where a word before says where it lies (“the next two quarters”). */
export function quantityAt(reader: Reader, index: number, pointed = false): Quantity | undefined {
  if (!reader.at(index)) return undefined;
  const fraction = fractionOfUnit(reader, index);
  if (fraction) return { ...fraction, start: articleBefore(reader, index)?.start ?? fraction.start };
  return counted(reader, index, pointed) ?? articleAt(reader, index);
}

/** “the Thirty Years' War”, “Five-Year Plan”, “the Five Days of Milan”: number, unit and a noun or an article. */
function isName(reader: Reader, index: number, place: number): boolean {
  const [number, unit] = [reader.at(index), reader.at(place)];
  if (!number?.capital || !unit?.capital) return false;
  const named =
    /^(?:['’]s?)?\s+\p{Lu}/u.test(reader.prose.slice(unit.end, unit.end + 5)) ||
    reader.isOneOf('articleBefore', reader.wordBefore(number.start, number.sentence));
  if (named) reader.reject({ start: number.start, end: unit.end }, 'date/not-a-name');
  return named;
}

/** “19 years old”, “26 years of age”, “8-month-old”: an age, which is a figure. */
function isAge(reader: Reader, index: number): boolean {
  const end = reader.at(index)?.end ?? 0;
  return phraseEnd(reader, end, reader.words.quantity.age) !== undefined;
}

/** “two years and three months”, “five years, eight months and five days”. */
function smaller(reader: Reader, quantity: Quantity): Quantity {
  const part = smallerPart(reader, quantity.next, quantity.unit);
  return part ? { ...quantity, next: part.next, and: part.part } : quantity;
}

/** The parts that follow, each smaller than the one before; so there are only as many as there are units. */
function smallerPart(
  reader: Reader,
  index: number,
  than: Unit,
): { readonly part: SmallerPart; readonly next: number } | undefined {
  const gap = reader.gap(index);
  if (gap !== 'and' && gap !== 'comma' && gap !== 'space') return undefined;
  const number = numberAt(reader, index);
  const found = number ? unitAt(reader.word(number.next)) : undefined;
  if (!number || !found || !reader.next(number.next)) return undefined;
  if (found.plural !== number.value > 1 && !reader.word(number.next)?.unitSign) return undefined;
  if (UNITS_BY_SIZE.indexOf(found.unit) >= UNITS_BY_SIZE.indexOf(than)) return undefined;
  const further = smallerPart(reader, number.next + 1, found.unit);
  const part = { quantity: number.value, unit: found.unit, ...(further ? { and: further.part } : {}) };
  return { part, next: further?.next ?? number.next + 1 };
}

const articleBefore = (reader: Reader, index: number): { start: number } | undefined => {
  const piece = reader.at(index);
  const before = piece ? reader.wordSpanBefore(piece.start, piece.sentence) : undefined;
  return before && reader.words.quantity.articles.includes(before.text) ? before : undefined;
};

/** “a year”, “an hour”, “a decade and a half”, “a year or two”, “an hour and 45 minutes”; the article is the number one. */
function articleAt(reader: Reader, index: number): Quantity | undefined {
  const found = unitAt(reader.word(index));
  if (!found || found.plural || found.unit === 'second' || found.unit === 'quarter') return undefined;
  const article = articleBefore(reader, index);
  if (!article) return undefined;
  const { andHalf, orMore } = reader.words.quantity;
  const end = reader.at(index)?.end ?? 0;
  const half = phraseEnd(reader, end, andHalf);
  const more = half === undefined ? phraseEnd(reader, end, orMore) : undefined;
  const one: Quantity = {
    next: pieceAfter(reader, index, half ?? more ?? end),
    first: index,
    start: article.start,
    quantity: found.times * (half === undefined ? 1 : 1.5),
    unit: found.unit,
    plural: false,
    ...(more === undefined ? {} : { measure: 'equal-or-more' as const, end: more }),
  };
  return half === undefined && more === undefined && goesOn(reader, index) ? smaller(reader, one) : one;
}

/** “an hour and 45 minutes”, but not “one weekend a month and two weeks a year”, which are rates. */
const goesOn = (reader: Reader, index: number): boolean =>
  reader.gap(index + 1) === 'and' &&
  !(reader.gap(index) === 'a' && reader.word(index - 1)?.unit !== undefined);

/** The first piece that begins behind an offset. */
function pieceAfter(reader: Reader, index: number, offset: number): number {
  let next = index + 1;
  while ((reader.at(next)?.start ?? Number.POSITIVE_INFINITY) < offset) next++;
  return next;
}
