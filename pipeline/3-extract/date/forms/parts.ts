import type { Point } from '../../../model/temporal/value.ts';
import type { Gap, Reader } from '../reader.ts';
import { type Form, isPoint, point, type Reading, reading } from '../reading.ts';
import { ordinalAt } from './numbers.ts';
import { part, partRule } from './part.ts';

const JOINTS: ReadonlySet<Gap> = new Set(['and', 'or', 'to', 'dash', 'comma']);

/** The fields that the first of two parts takes from the second: “late 19th and early 20th century”. */
function fieldsFor({ fields }: Point, rank: number | undefined): Point['fields'] | undefined {
  if (rank === undefined) return fields;
  if (fields.century === undefined) return undefined;
  return fields.bc ? { century: rank, bc: true } : { century: rank - 1 };
}

/** “early and mid-1960s”, “late 19th and early 20th centuries”: parts of one date, or of dates whose noun is said once. */
export function parts(reader: Reader, index: number, inner: Form): Reading[] | undefined {
  const first = reader.word(index)?.part;
  if (first === undefined) return undefined;
  const rank = ordinalAt(reader, index + 1);
  const joined = reader.gap(index + 1);
  const near = joined === 'space' || joined === 'dash' || joined === 'the';
  const next = rank && near ? rank.next : index + 1;
  if (reader.word(next)?.part === undefined || !JOINTS.has(reader.gap(next))) return undefined;
  const second = part(reader, next, inner);
  if (!isPoint(second)) return undefined;
  const fields = fieldsFor(second.value, next === index + 1 ? undefined : rank?.value);
  if (!fields) return undefined;
  const { shift } = second.value;
  const value = point(fields, { part: first, ...(shift ? { shift } : {}) });
  return [{ ...reading(reader, index, next, value, partRule.name), elliptical: true }, second];
}
