import { UNITS_BY_SIZE, type Unit } from '../../../model/temporal/fields.ts';
import { endsClause } from '../clause.ts';
import { onlySpace, phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import type { Reading } from '../reading.ts';
import { dayMonth, monthDay } from './calendar.ts';
import { numberAt, ordinalAt } from './numbers.ts';
import { recurring } from './recurring.ts';
import { timesAUnit } from './times.ts';
import { unitAt } from './unit.ts';

/** “every year”, “each Thursday”, “every two years”, “every other day”. */
function every(reader: Reader, index: number): Reading | undefined {
  const word = reader.word(index);
  if (!word?.each || reader.gap(index + 1) === 'wall') return undefined;
  const quant = reader.words.recurrence.every.includes(word.text) ? 'EVERY' : 'EACH';
  const named = reader.word(index + 1);
  const capital = reader.at(index + 1)?.capital;
  if (reader.gap(index + 1) !== 'space') return undefined;
  if (named?.weekday !== undefined && capital)
    return recurring(reader, index, index + 2, { unit: 'week', fields: { weekday: named.weekday }, quant });
  if (named?.month !== undefined && capital && !monthDay(reader, index + 1))
    return recurring(reader, index, index + 2, { unit: 'year', fields: { month: named.month }, quant });
  if (named?.season !== undefined)
    return recurring(reader, index, index + 2, { unit: 'year', fields: { season: named.season }, quant });
  if (named?.workday && !named.many)
    return recurring(reader, index, index + 2, { unit: 'week', fields: { week: 0, workdays: true }, quant });
  if (named?.dayPart !== undefined)
    return recurring(reader, index, index + 2, { unit: 'day', fields: { part: named.dayPart }, quant });
  const day = dayMonth(reader, index + 1) ?? monthDay(reader, index + 1);
  if (day && day.value.fields.year === undefined && !day.value.shift)
    return recurring(reader, index, day.next, { unit: 'year', fields: day.value.fields, quant });
  const number = numberAt(reader, index + 1);
  const place = number?.next ?? index + 1;
  const unit = unitAt(reader.word(place));
  if (!unit || !reader.next(place)) return undefined;
  // “Every second child”: every other one.
  const piece = reader.at(place);
  if (!number && piece?.word?.text === 'second' && !endsClause(reader, piece.end, piece.sentence))
    return undefined;
  const quantity = (number?.value ?? 1) * unit.times;
  return recurring(reader, index, place + 1, { unit: unit.unit, quantity, quant });
}

/** “every second autumn”, “every third year”, “every second Sunday”: the ordinal counts what recurs. */
function everyNth(reader: Reader, index: number): Reading | undefined {
  if (!reader.word(index)?.each || reader.gap(index + 1) !== 'space') return undefined;
  const nth = ordinalAt(reader, index + 1);
  if (!nth || nth.value < 2 || reader.gap(nth.next) !== 'space') return undefined;
  const word = reader.word(nth.next);
  const found = unitAt(word);
  if (found && !found.plural)
    return recurring(reader, index, nth.next + 1, { unit: found.unit, quantity: nth.value * found.times });
  return namedEvery(reader, index, nth.next, nth.value);
}

/** “every second Sunday”, “every other spring”: the name and how many of its units lie between. */
function namedEvery(reader: Reader, index: number, place: number, quantity: number): Reading | undefined {
  const piece = reader.at(place);
  const { weekday, season } = piece?.word ?? {};
  const quant = quantity === 2 ? 'EVERY OTHER' : `EVERY ${quantity}`;
  if (weekday !== undefined && piece?.capital)
    return recurring(reader, index, place + 1, { unit: 'week', quantity, fields: { weekday }, quant });
  return season === undefined
    ? undefined
    : recurring(reader, index, place + 1, { unit: 'year', quantity, fields: { season }, quant });
}

/** “every other day”. */
function everyOther(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const next = reader.at(index + 1);
  if (!piece?.word?.each || !next) return undefined;
  const other = phraseEnd(reader, piece.end, reader.words.recurrence.other);
  if (other === undefined || !onlySpace(reader, other, next.start)) return undefined;
  const unit = unitAt(next.word);
  if (!unit) return namedEvery(reader, index, index + 1, 2);
  return recurring(reader, index, index + 2, { unit: unit.unit, quantity: 2, quant: 'EVERY OTHER' });
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
  return recurring(reader, index, index + 1, { unit, quantity });
}

/** “year to year”, “day by day” (after “from” or alone). */
function unitToUnit(reader: Reader, index: number): Reading | undefined {
  const [first, second] = [reader.word(index), reader.word(index + 1)];
  const unit = unitAt(first);
  const [a, b] = [reader.at(index), reader.at(index + 1)];
  if (!unit || unit.plural || first !== second || !a || !b || a.sentence !== b.sentence) return undefined;
  const joint = phraseEnd(reader, a.end, reader.words.recurrence.unitToUnit);
  return joint !== undefined && onlySpace(reader, joint, b.start)
    ? recurring(reader, index, index + 2, { unit: unit.unit, quantity: 1 })
    : undefined;
}

/** A number or a counted plural stands before “a year”: “700 seats a week”, “$5 a year”. */
function countedBefore(reader: Reader, offset: number): boolean {
  const before = reader.prose.slice(Math.max(0, offset - 24), offset);
  if (/(?:^|[^\d,.])[12]\d{3}\s+$/.test(before)) return false;
  if (/(?:\d|\d\s+\p{Ll}+s)\s+$/u.test(before)) return true;
  const last = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return reader.words.recurrence.amounts.includes(last);
}

/** “per month”, “$5 a year”: a rate. The unit alone is marked with its preposition. */
function rate(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const unit = unitAt(piece?.word);
  if (!piece || !unit || unit.plural || reader.gap(index + 1) === 'of') return undefined;
  if (unit.unit === 'second' && !endsClause(reader, piece.end, piece.sentence)) return undefined;
  if (reader.char(piece.start - 1) === '/' && /\d/.test(reader.char(piece.start - 2)))
    return recurring(reader, index, index + 1, { unit: unit.unit, quantity: 1 });
  const before = reader.wordSpanBefore(piece.start, piece.sentence);
  if (!before) return undefined;
  const { per } = reader.words.recurrence;
  const { articles } = reader.words.quantity;
  const measured = reader.word(index - 1)?.unit !== undefined && reader.gap(index) === 'a';
  const rated =
    measured ||
    per.includes(before.text) ||
    (articles.includes(before.text) && countedBefore(reader, before.start));
  if (!rated) return undefined;
  return { ...recurring(reader, index, index + 1, { unit: unit.unit, quantity: 1 }), start: before.start };
}

/** “on Mondays”, “Tuesday nights”, “nights”. */
function plural(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const word = piece?.word;
  if (word?.weekday === undefined || !piece?.capital) return undefined;
  if (word.many)
    return recurring(reader, index, index + 1, { unit: 'week', fields: { weekday: word.weekday } });
  const part = reader.word(index + 1);
  if (part?.dayPart === undefined || !part.many || reader.gap(index + 1) !== 'space') return undefined;
  return recurring(reader, index, index + 2, {
    unit: 'week',
    fields: { weekday: word.weekday, part: part.dayPart },
  });
}

/** “on weekdays”, “at weekends”: a part of every week; “20 weekdays” are counted. */
function partOfWeek(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const word = piece?.word;
  if (!piece || !word) return undefined;
  if (word.workday && word.many)
    return reader.at(index - 1)?.width && reader.next(index)
      ? undefined
      : recurring(reader, index, index + 1, { unit: 'week', fields: { week: 0, workdays: true } });
  const weekends = word.unit === 'weekend' && word.plural;
  return weekends && reader.isOneOf('weekendsBefore', reader.wordBefore(piece.start, piece.sentence))
    ? recurring(reader, index, index + 1, { unit: 'week', fields: { week: 0, weekend: true } })
    : undefined;
}

export function recurrence(reader: Reader, index: number): Reading | undefined {
  return (
    everyNth(reader, index) ??
    every(reader, index) ??
    everyOther(reader, index) ??
    timesAUnit(reader, index) ??
    adverb(reader, index) ??
    unitToUnit(reader, index) ??
    rate(reader, index) ??
    plural(reader, index) ??
    partOfWeek(reader, index)
  );
}
