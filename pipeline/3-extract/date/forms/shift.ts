import type { Rule } from '../../../model/rule.ts';
import type { Shift } from '../../../model/temporal/value.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, type Reading, reading } from '../reading.ts';
import { duration } from './duration.ts';

export const shiftRule: Rule = {
  name: 'date/counted-from',
  form: 'A quantity of time counted from now (“two years ago”) or from the point the text speaks of (“three days later”).',
  examples: [
    {
      text: 'It was founded in 1991 and closed two years later.',
      quote: 'two years later',
      value: 'date 1993',
    },
    {
      text: 'On 30 April 1945 he died; eight days later it ended.',
      quote: 'eight days later',
      value: 'date 1945-05-08',
    },
    { text: 'A year ago it was closed.', quote: 'A year ago', value: 'relative XXXX' },
  ],
  counterexamples: ['Sooner or later it ends.', 'He worked there for two years.'],
};

const FROM = { ago: 'speech', hence: 'speech', earlier: 'text', later: 'text' } as const;

/** Reads the direction behind a quantity. */
function directed(reader: Reader, made: Reading): { shift: Shift; next: number; end: number } | undefined {
  if (made.value.is !== 'duration') return undefined;
  const { quantity, unit } = made.value;
  const piece = reader.at(made.next);
  const direction = piece?.word?.direction;
  const gap = reader.gap(made.next);
  const text = piece?.word?.text;
  const plain =
    text === 'ago' || text === 'earlier' || text === 'later' || text === 'hence' || text === 'previously';
  if (!piece || direction === undefined || !plain || (gap !== 'space' && gap !== 'dash')) return undefined;
  const sign = direction === 'ago' || direction === 'earlier' ? -1 : 1;
  const by = quantity === undefined ? (sign < 0 ? 'past' : 'future') : sign * quantity;
  return { shift: { from: FROM[direction], unit, by, counted: true }, next: made.next + 1, end: piece.end };
}

/** “two weeks from now”. */
function fromNow(reader: Reader, made: Reading): { shift: Shift; next: number; end: number } | undefined {
  if (made.value.is !== 'duration' || made.value.quantity === undefined) return undefined;
  const end = reader.at(made.next - 1)?.end ?? 0;
  const match = /^\s+from (?:now|today)\b/.exec(reader.prose.slice(end, end + 14));
  if (!match) return undefined;
  const shift = { from: 'speech', unit: made.value.unit, by: made.value.quantity } as const;
  return { shift, next: made.next + 1, end: end + match[0].length };
}

export function counted(reader: Reader, index: number): PointReading | undefined {
  const made = duration(reader, index);
  if (made?.value.is !== 'duration') return undefined;
  const found = directed(reader, made) ?? fromNow(reader, made);
  if (!found) return undefined;
  const approximate = made.value.measure === 'approx' ? { approximate: true as const } : {};
  const value = point({}, { shift: found.shift, ...approximate });
  return { ...reading(reader, index, found.next, value, shiftRule.name), start: made.start, end: found.end };
}
