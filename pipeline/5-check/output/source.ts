import type { DocumentRecord } from '../../model/records.ts';
import type { CheckRule, Problem } from '../rule.ts';
import { around, firstDifference } from './first-difference.ts';

/** A source as it is on disk now. */
export interface CurrentSource {
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

export const SOURCE_UNCHANGED: Pick<CheckRule, 'id' | 'severity' | 'docs'> = {
  id: 'source/unchanged',
  severity: 'error',
  docs: 'The source is, byte for byte, what it was when it was annotated.',
};

/** Compares a record with its source: the text first, since it can be pointed at; then the bytes. */
export function sourceProblems(record: DocumentRecord, current: CurrentSource): Problem[] {
  const place = firstDifference(record.text, current.text);
  if (place !== undefined)
    return [
      {
        message: `The source has changed since it was annotated: ${around(record.text, place)} is now ${around(current.text, place)}. Annotate it again.`,
        span: { start: place, end: place },
      },
    ];
  if (record.source.sha256 === current.sha256) return [];
  return [
    {
      message:
        'The bytes of the source have changed since it was annotated, though not its text (a byte-order mark?). Annotate it again.',
      actual: current.sha256,
      expected: record.source.sha256,
    },
  ];
}
