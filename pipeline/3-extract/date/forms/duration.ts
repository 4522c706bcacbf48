import type { Rule } from '../../../model/rule.ts';
import { UNITS_BY_SIZE } from '../../../model/temporal/fields.ts';
import { type Duration, durationOf } from '../../../model/temporal/value.ts';
import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { type Reading, reading } from '../reading.ts';
import { measureBefore } from './measure.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { type UnitAt, unitAt } from './unit.ts';

export const durationRule: Rule = {
  name: 'date/duration',
  form: 'A number, an article or a vague word before a unit of time; “three-month”, “week-long”, “the past two years”.',
  examples: [
    { text: 'It served the empire for 70 years.', quote: '70 years', value: 'duration P70Y' },
    { text: 'A three-month state of emergency.', quote: 'three-month', value: 'duration P3M' },
    { text: 'It took more than two months.', quote: 'more than two months', value: 'duration P2M more-than' },
    { text: 'Answer in 7 to 30 days.', quote: '7 to 30 days', value: 'duration P7D equal-or-more' },
    {
      text: 'It fell within three or four years.',
      quote: 'three or four years',
      value: 'duration P3Y equal-or-more',
    },
    { text: 'Appeal within fifteen (15) days.', quote: 'fifteen (15) days', value: 'duration P15D' },
    { text: 'It took half an hour.', quote: 'half an hour', value: 'duration PT30M' },
    { text: 'They waited for many years.', quote: 'many years', value: 'duration PXY' },
    { text: 'In the past two weeks it rained.', quote: 'past two weeks', value: 'duration P2W' },
  ],
  counterexamples: [
    "The Thirty Years' War and the Six-Day War.",
    'The minutes of the meeting were read.',
    'A third quarter-final was played.',
  ],
};

/** “will last fifteen months” */
function isVerb(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  if (!piece?.word || !reader.words.quantity.verbs.includes(piece.word.text)) return false;
  return reader.isOneOf('verbBefore', reader.wordBefore(piece.start, piece.sentence));
}

/** “past”, “last”, “next”, “first” before a quantity, which say where the stretch lies. */
export function lying(reader: Reader, index: number): Reading | undefined {
  const word = reader.word(index);
  const lies = word?.lies;
  if (!word || lies === undefined || reader.gap(index + 1) !== 'space' || isVerb(reader, index))
    return undefined;
  const quantity = quantityAt(reader, index + 1, true) ?? pluralUnit(reader, index + 1, word.text);
  if (!quantity) return undefined;
  if (!quantity.plural && quantity.quantity !== undefined && quantity.quantity > 1 && quantity.unit !== 'day')
    return undefined;
  const { quantity: amount, unit, and, next, measure } = quantity;
  const value = durationOf(amount, unit, { and, lies, measure });
  return reading(reader, index, next, value, durationRule.name);
}

/** “for the next year”, “over the last decade”: the words before say that it lasts. A decade to come always does. */
function lasts(reader: Reader, index: number, { unit }: UnitAt): boolean {
  const pointer = reader.at(index - 1);
  if (!pointer || UNITS_BY_SIZE.indexOf(unit) < UNITS_BY_SIZE.indexOf('week')) return false;
  const long = UNITS_BY_SIZE.indexOf(unit) > UNITS_BY_SIZE.indexOf('year');
  if (long && pointer.word?.lies === 'future') return true;
  const article = reader.wordSpanBefore(pointer.start, pointer.sentence);
  if (!article || !reader.words.extent.articles.includes(article.text)) return false;
  return reader.isOneOf('lasting', reader.wordBefore(article.start, pointer.sentence));
}

/** “the past year”, “the past decade”; “the past weeks”, “coming months”. */
function pluralUnit(reader: Reader, index: number, before: string): Quantity | undefined {
  const found = unitAt(reader.word(index));
  const piece = reader.at(index);
  if (!found || !piece) return undefined;
  const { liesBeforeOne, liesBeforeMany } = reader.words.quantity;
  const single =
    !found.plural &&
    (liesBeforeOne.includes(before) || (liesBeforeMany.includes(before) && lasts(reader, index, found)));
  if (!single && !(found.plural && liesBeforeMany.includes(before))) return undefined;
  const quantity = single ? found.times : undefined;
  return { next: index + 1, first: index, start: piece.start, quantity, unit: found.unit, plural: true };
}

/** A quantity of time. */
export function duration(reader: Reader, index: number): Reading | undefined {
  const quantity = quantityAt(reader, index) ?? longUnit(reader, index) ?? bareUnits(reader, index);
  if (!quantity) return undefined;
  const { quantity: amount, unit, and, next, start } = quantity;
  const plain = reading<Duration>(reader, index, next, durationOf(amount, unit, { and }), durationRule.name);
  const made = { ...plain, start, end: quantity.end ?? plain.end };
  if (quantity.measure) return { ...made, value: { ...made.value, measure: quantity.measure } };
  const measured = measureBefore(reader, start, reader.at(index)?.sentence ?? 0, {
    quantity: amount,
    end: made.end,
  });
  return measured
    ? { ...made, start: measured.start, value: { ...made.value, measure: measured.measure } }
    : made;
}

/** “month-long”, “decades-long”, “weeklong”. */
function longUnit(reader: Reader, index: number): Quantity | undefined {
  const found = unitAt(reader.word(index));
  const piece = reader.at(index);
  if (!found || !piece || phraseEnd(reader, piece.end, reader.words.quantity.long) === undefined)
    return undefined;
  const quantity = found.plural ? undefined : found.times;
  return {
    next: index + 1,
    first: index,
    start: piece.start,
    quantity,
    unit: found.unit,
    plural: found.plural,
  };
}

/** “for years”, “within days”: a plural unit without a number. */
function bareUnits(reader: Reader, index: number): Quantity | undefined {
  const found = unitAt(reader.word(index));
  const piece = reader.at(index);
  if (!found?.plural || !piece || found.unit === 'quarter' || found.unit === 'season') return undefined;
  const before = reader.wordBefore(piece.start, piece.sentence);
  const after = reader.word(index + 1)?.direction;
  const shifted =
    (after !== undefined && reader.gap(index + 1) === 'space') ||
    (reader.isOneOf('articleBefore', before) &&
      phraseEnd(reader, piece.end, reader.words.quantity.behindMany) !== undefined);
  const small = found.unit === 'minute' || found.unit === 'second';
  return shifted || reader.isOneOf(small ? 'smallUnitsBefore' : 'unitsBefore', before)
    ? {
        next: index + 1,
        first: index,
        start: piece.start,
        quantity: undefined,
        unit: found.unit,
        plural: true,
      }
    : undefined;
}
