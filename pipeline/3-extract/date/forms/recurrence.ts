import type { Rule } from '../../../model/rule.ts';
import { UNITS_BY_SIZE, type Unit } from '../../../model/temporal/fields.ts';
import type { Recurrence } from '../../../model/temporal/value.ts';
import type { Reader } from '../reader.ts';
import { type Reading, reading } from '../reading.ts';
import { numberAt, ordinalAt } from './numbers.ts';
import { unitAt } from './unit.ts';

export const recurrenceRule: Rule = {
  name: 'date/recurrence',
  form: 'What recurs: “every year”, “every second autumn”, “each Thursday”, “daily”, “twice a month”, “per day”, “from year to year”.',
  examples: [
    { text: 'The report appears every year.', quote: 'every year', value: 'set P1Y' },
    { text: 'It is held every third year.', quote: 'every third year', value: 'set P3Y' },
    { text: 'They met twice a month.', quote: 'twice a month', value: 'set P1M' },
    { text: 'It grows from year to year.', quote: 'year to year', value: 'set P1Y' },
    { text: 'It is published daily.', quote: 'daily', value: 'set P1D' },
  ],
  counterexamples: ['Each officer and every law.', 'A year passed.'],
};

const made = (reader: Reader, first: number, next: number, value: Omit<Recurrence, 'is'>): Reading =>
  reading(reader, first, next, { is: 'set', ...value }, recurrenceRule.name);

/** “every year”, “each Thursday”, “every two years”, “every other day”. */
function every(reader: Reader, index: number): Reading | undefined {
  const word = reader.word(index);
  if (!word?.each || reader.gap(index + 1) === 'wall') return undefined;
  const quant = word.text === 'every' ? 'EVERY' : 'EACH';
  const named = reader.word(index + 1);
  const capital = reader.at(index + 1)?.capital;
  if (reader.gap(index + 1) !== 'space') return undefined;
  if (named?.weekday !== undefined && capital)
    return made(reader, index, index + 2, { unit: 'week', fields: { weekday: named.weekday }, quant });
  if (named?.month !== undefined && capital)
    return made(reader, index, index + 2, { unit: 'year', fields: { month: named.month }, quant });
  if (named?.season !== undefined)
    return made(reader, index, index + 2, { unit: 'year', fields: { season: named.season }, quant });
  if (named?.dayPart !== undefined)
    return made(reader, index, index + 2, { unit: 'day', fields: { part: named.dayPart }, quant });
  const number = numberAt(reader, index + 1);
  const place = number?.next ?? index + 1;
  const unit = unitAt(reader.word(place));
  if (!unit || !reader.next(place)) return undefined;
  const quantity = (number?.value ?? 1) * unit.times;
  return made(reader, index, place + 1, { unit: unit.unit, quantity, quant });
}

/** “every second autumn”, “every third year”, “every second Sunday”: the ordinal counts what recurs. */
function everyNth(reader: Reader, index: number): Reading | undefined {
  if (!reader.word(index)?.each || reader.gap(index + 1) !== 'space') return undefined;
  const nth = ordinalAt(reader, index + 1);
  if (!nth || nth.value < 2 || reader.gap(nth.next) !== 'space') return undefined;
  const word = reader.word(nth.next);
  const found = unitAt(word);
  if (found && !found.plural)
    return made(reader, index, nth.next + 1, { unit: found.unit, quantity: nth.value * found.times });
  const unit = word?.season !== undefined ? 'year' : undefined;
  const weekly = word?.weekday !== undefined && reader.at(nth.next)?.capital ? 'week' : unit;
  return weekly && made(reader, index, nth.next + 1, { unit: weekly, quantity: nth.value });
}

/** “every other day”. */
function everyOther(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const next = reader.at(index + 1);
  if (!piece?.word?.each || !next) return undefined;
  const unit = unitAt(next.word);
  const between = reader.prose.slice(piece.end, Math.min(next.start, piece.end + 12));
  if (!unit || !/^\s+other\s+$/.test(between)) return undefined;
  return made(reader, index, index + 2, { unit: unit.unit, quantity: 2, quant: 'EVERY OTHER' });
}

const PERIOD: Readonly<Record<string, readonly [Unit, number]>> = {
  fortnight: ['week', 2],
  half: ['month', 6],
  'two-years': ['year', 2],
};

/** “daily”, “annual”. */
function adverb(reader: Reader, index: number): Reading | undefined {
  const frequency = reader.word(index)?.frequency;
  if (frequency === undefined) return undefined;
  const piece = reader.at(index);
  // A capitalised one inside a sentence is a name: “Daily Telegraph”, “Annual Report”.
  if (
    piece?.capital &&
    (reader.wordAfter(piece.end, piece.sentence).match(/^\p{Lu}/u) ||
      piece.start !== reader.sentenceStart(piece.sentence))
  )
    return undefined;
  const own = UNITS_BY_SIZE.find((known) => known === frequency);
  const period: readonly [Unit, number] | undefined = own ? [own, 1] : PERIOD[frequency];
  if (!period) return undefined;
  const [unit, quantity] = period;
  return made(reader, index, index + 1, { unit, quantity });
}

/** “twice a month”, “three times a week”, “once every year”. */
function times(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const known = piece?.word?.times;
  const number = known === undefined ? numberAt(reader, index) : undefined;
  const last = reader.at(number ? number.next - 1 : index);
  if (!piece || !last || (known === undefined && number === undefined)) return undefined;
  const place = number ? number.next : index + 1;
  const unitPiece = reader.at(place);
  if (!unitPiece || unitPiece.sentence !== piece.sentence || unitPiece.start - last.end > 16)
    return undefined;
  const between = reader.prose.slice(last.end, unitPiece.start);
  const joint = number ? /^\s+times\s+(?:an?|per|each|every)\s+$/ : /^\s+(?:an?|per|each|every)\s+$/;
  const unit = unitAt(unitPiece.word);
  const frequency = known ?? number?.value;
  if (!unit || unit.plural || !joint.test(between) || frequency === undefined) return undefined;
  return made(reader, index, place + 1, { unit: unit.unit, quantity: 1, frequency });
}

/** “year to year”, “day by day” (after “from” or alone). */
function unitToUnit(reader: Reader, index: number): Reading | undefined {
  const [first, second] = [reader.word(index), reader.word(index + 1)];
  const unit = unitAt(first);
  const [a, b] = [reader.at(index), reader.at(index + 1)];
  if (!unit || unit.plural || first !== second || !a || !b || a.sentence !== b.sentence) return undefined;
  return /^\s+(?:to|by|after)\s+$/.test(reader.prose.slice(a.end, Math.min(b.start, a.end + 10)))
    ? made(reader, index, index + 2, { unit: unit.unit, quantity: 1 })
    : undefined;
}

/** A number or a counted plural stands before “a year”: “700 seats a week”, “$5 a year”. */
const countedBefore = (reader: Reader, offset: number): boolean =>
  /(?:\d|(?:million|billion|percent|cents?)|\d\s+\p{Ll}+s)\s+$/u.test(
    reader.prose.slice(Math.max(0, offset - 24), offset),
  );

/** “per month”, “$5 a year”: a rate. The unit alone is marked with its preposition. */
function rate(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const unit = unitAt(piece?.word);
  if (!piece || !unit || unit.plural) return undefined;
  const before = reader.wordSpanBefore(piece.start, piece.sentence);
  if (before?.text !== 'per' && !(before?.text === 'a' && countedBefore(reader, before.start)))
    return undefined;
  return { ...made(reader, index, index + 1, { unit: unit.unit, quantity: 1 }), start: before.start };
}

/** “on Mondays”, “Tuesday nights”, “nights”. */
function plural(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const word = piece?.word;
  if (word?.weekday === undefined || !piece?.capital) return undefined;
  if (word.text.endsWith('days'))
    return made(reader, index, index + 1, { unit: 'week', fields: { weekday: word.weekday } });
  const part = reader.word(index + 1);
  if (part?.dayPart === undefined || !part.text.endsWith('s') || reader.gap(index + 1) !== 'space')
    return undefined;
  return made(reader, index, index + 2, {
    unit: 'week',
    fields: { weekday: word.weekday, part: part.dayPart },
  });
}

export function recurrence(reader: Reader, index: number): Reading | undefined {
  return (
    everyNth(reader, index) ??
    every(reader, index) ??
    everyOther(reader, index) ??
    times(reader, index) ??
    adverb(reader, index) ??
    unitToUnit(reader, index) ??
    rate(reader, index) ??
    plural(reader, index)
  );
}
