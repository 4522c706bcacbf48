import type { Extraction } from '../../model/candidate.ts';
import type { DateCandidate } from '../../model/date-candidate.ts';
import type { Document } from '../../model/document.ts';
import { isOneDay } from '../../model/temporal/stretch.ts';
import type { Temporal } from '../../model/temporal/value.ts';
import { joinRanges, joinYearly, shareYears } from './combine.ts';
import { blurred } from './forms/approximate.ts';
import { centuries } from './forms/century.ts';
import { daysAfterMonth, daysBeforeMonth } from './forms/day-list.ts';
import { styled } from './forms/old-style.ts';
import { parts } from './forms/parts.ts';
import { quarters } from './forms/quarter.ts';
import { rejectUnplaced } from './forms/unplaced.ts';
import { yearsOfAnEra } from './forms/year.ts';
import { expressionAt, plain } from './points.ts';
import { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { withSignal } from './signals.ts';

export { dateRules } from './rules.ts';

/** “11 and 24 May 2002”, “May 2 and 5, 1990”, “15th to the 19th century”. */
function listsAt(reader: Reader, index: number): readonly Reading[] | undefined {
  const word = reader.word(index);
  if (word?.part !== undefined) return parts(reader, index, plain);
  if (word?.month !== undefined)
    return (reader.at(index + 2)?.width ?? 4) < 3 ? daysAfterMonth(reader, index) : undefined;
  const joint = reader.gap(index + 1);
  const ranked = word?.cardinal !== undefined;
  return joint === 'wall' || (joint === 'space' && !ranked)
    ? undefined
    : (daysBeforeMonth(reader, index) ??
        centuries(reader, index) ??
        quarters(reader, index) ??
        yearsOfAnEra(reader, index));
}

/** Several expressions that share a word, or one, from a piece on. */
function readingsAt(reader: Reader, index: number): readonly Reading[] {
  const lists = reader.near(index) ? listsAt(reader, index) : undefined;
  const one = expressionAt(reader, index);
  if (lists && (lists.at(-1)?.end ?? 0) > (one?.end ?? 0)) return lists;
  return one ? [one] : [];
}

/** One pass from left to right: what is read is not read again. */
function readAll(reader: Reader): Reading[] {
  const found: Reading[] = [];
  for (let i = 0; i < reader.pieces.length; ) {
    const readings = readingsAt(reader, i);
    if (readings.length === 0) rejectUnplaced(reader, i);
    for (const made of readings) found.push(made);
    i = Math.max(i + 1, readings.at(-1)?.next ?? 0);
  }
  return found;
}

function kindOf(value: Temporal): DateCandidate['kind'] {
  switch (value.is) {
    case 'range':
      return 'interval';
    case 'duration':
    case 'set':
      return value.is;
    case 'reference':
      return 'relative';
    case 'point': {
      const { hour, part } = value.fields;
      if (hour !== undefined || part !== undefined) return 'time';
      if (value.stretch && !isOneDay(value.stretch)) return 'interval';
      return value.bound === undefined ? 'date' : 'interval';
    }
  }
}

function candidateOf(reader: Reader, made: Reading): DateCandidate {
  const { start, end, value, rule } = made;
  const sentence = reader.at(made.first)?.sentence ?? 0;
  const { elliptical } = made;
  return { layer: 'date', start, end, sentence, rule, kind: kindOf(value), value, elliptical };
}

/**
 * Temporal expressions. The text is cut into typed pieces in one linear scan (`scan.ts`); forms (`forms/`) read
 * them from left to right, the longest wins; then neighbours share years and become ranges, and signal words
 * before them open them.
 */
export function extractDates(document: Document): Extraction<DateCandidate> {
  const reader = new Reader(document);
  const points = readAll(reader).map((made) => styled(reader, blurred(reader, made)));
  const whole = joinRanges(reader, shareYears(reader, joinYearly(reader, points))).map((made) =>
    withSignal(reader, made),
  );
  const candidates = whole.map((made) => candidateOf(reader, made));
  return { candidates, rejections: reader.rejections };
}
