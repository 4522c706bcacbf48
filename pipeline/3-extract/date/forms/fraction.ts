import type { Unit } from '../../../model/temporal/fields.ts';
import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { numberAt } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { unitAt } from './unit.ts';

/** Units whose parts are said in smaller ones: half an hour is 30 minutes. */
const PARTS: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  year: ['month', 12],
};

interface Fraction {
  readonly value: number;
  readonly next: number;
}

/** “half”, “a quarter”, “three quarters”. */
function fractionAt(reader: Reader, index: number): Fraction | undefined {
  const own = reader.word(index)?.fraction;
  if (own !== undefined) return { value: own, next: index + 1 };
  if (reader.word(index + 1)?.fraction === undefined) return undefined;
  const number = numberAt(reader, index);
  const part = number && reader.word(number.next)?.fraction;
  const joined = number && (reader.gap(number.next) === 'space' || reader.gap(number.next) === 'dash');
  return part !== undefined && joined ? { value: number.value * part, next: number.next + 1 } : undefined;
}

/** “half an hour”, “a half century”, “half-hour”, “three quarters of an hour”: PT30M, P50Y, PT45M. */
export function fractionOfUnit(reader: Reader, index: number): Quantity | undefined {
  const fraction = fractionAt(reader, index);
  if (!fraction) return undefined;
  const gap = reader.gap(fraction.next);
  const found = unitAt(reader.word(fraction.next));
  if (!found || found.plural || (gap !== 'a' && gap !== 'space' && gap !== 'dash')) return undefined;
  const { whole, partOf } = reader.words.quantity;
  // “the quarter a year ago” is no fraction of a year.
  const last = reader.at(fraction.next - 1);
  if (gap === 'a' && last?.word?.unit && phraseEnd(reader, last.end, partOf) === undefined) return undefined;
  // “the quarter day”, “the half season”: only what is usually halved without an article.
  if (gap !== 'a' && !whole.includes(reader.word(fraction.next)?.text ?? '')) return undefined;
  const [unit, factor] = PARTS[found.unit] ?? [found.unit, 1];
  const start = reader.at(index)?.start ?? 0;
  return {
    next: fraction.next + 1,
    first: index,
    start,
    quantity: fraction.value * factor * found.times,
    unit,
    plural: gap !== 'dash',
  };
}
