import { codePointsOf, sameCounting } from './code-points.ts';
import type { DocumentRecord } from './records.ts';

type Move = (offset: number) => number;

/** A copy in which every numeric `start` and `end`, however deep, is moved. */
function moved<T>(value: T, move: Move): T;
function moved(value: unknown, move: Move): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, move));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const offset = typeof item === 'number' && (key === 'start' || key === 'end');
    copy[key] = offset ? move(item) : moved(item, move);
  }
  return copy;
}

/** The parts of a record that hold offsets; metadata, settings and the collection card are people's own. */
const withOffsets = (record: DocumentRecord, move: Move): DocumentRecord => ({
  ...record,
  pages: moved(record.pages, move),
  blocks: moved(record.blocks, move),
  sentences: moved(record.sentences, move),
  annotations: moved(record.annotations, move),
  ...(record.corrections === undefined ? {} : { corrections: moved(record.corrections, move) }),
  findings: moved(record.findings, move),
});

/** From UTF-16 units to code points; the same record where the two agree. */
export function inCodePoints(record: DocumentRecord): DocumentRecord {
  const counting = codePointsOf(record.text);
  return sameCounting(counting) ? record : withOffsets(record, counting.fromUnits);
}

/** From code points to UTF-16 units; the same record where the two agree. */
export function inUnits(record: DocumentRecord): DocumentRecord {
  const counting = codePointsOf(record.text);
  return sameCounting(counting) ? record : withOffsets(record, counting.toUnits);
}
