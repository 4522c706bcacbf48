import { UNITS_BY_SIZE, type Unit } from '../../../model/temporal/fields.ts';
import { onlySpace, phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import type { Reading } from '../reading.ts';
import { alternativesAt } from './alternatives.ts';
import { numberAt } from './numbers.ts';
import { recurring } from './recurring.ts';
import { unitAt } from './unit.ts';

interface Often {
  readonly frequency?: number;
  /** The greater of two numbers: “15 to 20 times”. */
  readonly most?: number;
  readonly next: number;
  readonly end: number;
}

/** “twice”, “three times”, “several times”. */
function oftenAt(reader: Reader, index: number): Often | undefined {
  const word = reader.word(index);
  const end = (next: number): number => reader.at(next - 1)?.end ?? 0;
  if (word?.times !== undefined) return { frequency: word.times, next: index + 1, end: end(index + 1) };
  const several = alternativesAt(reader, index);
  const number = several ?? numberAt(reader, index);
  const next = number?.next ?? (word?.vague ? index + 1 : undefined);
  if (next === undefined) return undefined;
  const count = {
    ...(number ? { frequency: number.value } : {}),
    ...(several ? { most: several.most } : {}),
  };
  const times = phraseEnd(reader, end(next), reader.words.recurrence.times);
  if (times !== undefined) return { ...count, next, end: times };
  return undefined;
}

/** The unit behind “a”, “per”, “each”, “every two”. */
function unitBehind(
  reader: Reader,
  { next, end }: Often,
): { unit: Unit; quantity: number; next: number } | undefined {
  const joint = phraseEnd(reader, end, reader.words.recurrence.joints);
  const each = reader.word(next)?.each === true;
  const first = each ? next + 1 : next;
  const begin = reader.at(first)?.start ?? 0;
  if (joint === undefined || !onlySpace(reader, joint, begin)) return undefined;
  const number = each ? numberAt(reader, first) : undefined;
  const place = number?.next ?? first;
  const unit = unitAt(reader.word(place));
  if (!unit || unit.plural !== (number !== undefined && number.value > 1)) return undefined;
  return { unit: unit.unit, quantity: (number?.value ?? 1) * unit.times, next: place + 1 };
}

/** “twice weekly”, “three times daily”. */
function adverbBehind(
  reader: Reader,
  index: number,
  { next, end, frequency, most }: Often,
): Reading | undefined {
  const piece = reader.at(next);
  const unit = UNITS_BY_SIZE.find((known) => known === piece?.word?.frequency);
  if (!piece || !unit || frequency === undefined || !onlySpace(reader, end, piece.start)) return undefined;
  return recurring(reader, index, next + 1, { unit, quantity: 1, frequency, ...(most ? { most } : {}) });
}

/** “twice a month”, “three times a week”, “once every two years”, between “15 and 20 times a day”. */
export function timesAUnit(reader: Reader, index: number): Reading | undefined {
  const count = oftenAt(reader, index);
  const adverb = count && adverbBehind(reader, index, count);
  if (adverb) return adverb;
  const found = count && unitBehind(reader, count);
  if (!count || !found) return undefined;
  const { frequency, most } = count;
  return recurring(reader, index, found.next, {
    unit: found.unit,
    quantity: found.quantity,
    ...(frequency === undefined ? {} : { frequency }),
    ...(most === undefined ? {} : { most }),
  });
}
