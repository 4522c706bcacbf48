import type { Point, Temporal } from '../../model/temporal/value.ts';
import type { Reader } from './reader.ts';

/** What a form makes of the pieces from an index on. */
export interface Reading<V extends Temporal = Temporal> {
  /** Index of its first piece, and of the first piece after it. */
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly value: V;
  readonly rule: string;
  readonly elliptical: true | undefined;
}

export type PointReading = Reading<Point>;

/** A form tries to read an expression that begins with the piece at `index`. */
export type Form = (reader: Reader, index: number) => Reading | undefined;

/** A reading over the pieces `first` … `next - 1`. */
export function reading<V extends Temporal>(
  reader: Reader,
  first: number,
  next: number,
  value: V,
  rule: string,
): Reading<V> {
  const start = reader.at(first)?.start ?? 0;
  const end = reader.at(next - 1)?.end ?? start;
  return { first, next, start, end, value, rule, elliptical: undefined };
}

export { pointOf as point } from '../../model/temporal/value.ts';

export const isPoint = (candidate: Reading | undefined): candidate is PointReading =>
  candidate?.value.is === 'point';

/** Of two readings from one place the one that covers more text; the first where they are equally long. */
export const longer = (a: Reading | undefined, b: Reading | undefined): Reading | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? b : a;
