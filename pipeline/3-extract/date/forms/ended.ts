import type { Rule } from '../../../model/rule.ts';
import type { Unit } from '../../../model/temporal/fields.ts';
import { durationOf, type Point } from '../../../model/temporal/value.ts';
import { onlySpace, phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { point, type Reading, reading } from '../reading.ts';
import { dayMonth, monthDay } from './calendar.ts';
import { month } from './month.ts';

export const endedRule: Rule = {
  name: 'date/ended',
  form: 'A year, month or week of accounts that ends on a day said behind it is a length; a quarter is that of its last day.',
  examples: [
    { text: 'In the year ended 31 March 1932 it grew.', quote: 'year', value: 'duration P1Y' },
    { text: 'In the quarter ended 30 June 1933 it fell.', quote: 'quarter', value: 'date 1933-34' },
  ],
  counterexamples: ['The year ended in May with a loss; the quarter ended well.'],
};

const UNITS = new Set<Unit>(['week', 'month', 'quarter', 'year']);

/** The day that a stretch ends on, as words behind it say. */
function lastDay(reader: Reader, index: number): Point | undefined {
  const [piece, next] = [reader.at(index), reader.at(index + 1)];
  // “ended” and the like stand between the unit and its day: nothing else is asked where they do not fit.
  if (!piece || !next || next.sentence !== piece.sentence || reader.gap(index + 1) !== 'wall')
    return undefined;
  const end = phraseEnd(reader, piece.end, reader.words.ended);
  if (end === undefined || !onlySpace(reader, end, next.start)) return undefined;
  return (dayMonth(reader, index + 1) ?? monthDay(reader, index + 1) ?? month(reader, index + 1))?.value;
}

/** “fiscal year”, “calendar month”: the kind of unit belongs to it. */
function startOf(reader: Reader, index: number): number {
  const { start = 0, sentence = 0 } = reader.at(index) ?? {};
  const before = reader.wordSpanBefore(start, sentence);
  return before && reader.isOneOf('unitKinds', before.text) ? before.start : start;
}

/** “the year ended 31 March 1932”, “the quarter ending June 30”. */
export function endedUnit(reader: Reader, index: number): Reading | undefined {
  const word = reader.word(index);
  const unit = word?.unit;
  if (unit === undefined || unit === 'fortnight' || word?.plural || !UNITS.has(unit)) return undefined;
  const last = lastDay(reader, index);
  if (!last) return undefined;
  const { year, month: ends = 0 } = last.fields;
  const length = durationOf(1, unit);
  if (unit !== 'quarter' || ends % 3 !== 0)
    return { ...reading(reader, index, index + 1, length, endedRule.name), start: startOf(reader, index) };
  const fields = { quarter: ends / 3, ...(year === undefined ? {} : { year }) };
  return reading(reader, index, index + 1, point(fields), endedRule.name);
}
