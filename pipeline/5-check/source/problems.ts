import { placeInJson } from '../../model/json-place.ts';
import type { DocumentRecord, Finding } from '../../model/records.ts';
import { inFile } from '../file-finding.ts';
import { around, firstDifference } from '../first-difference.ts';
import type { Place } from '../lines.ts';
import { RECORDED_TEXT } from './text.ts';
import { SOURCE_UNCHANGED } from './unchanged.ts';

/** A source as it is on disk now. */
export interface CurrentSource {
  /** The path that it has now, and its files in the output are named after; where it is left out, that of the record. */
  readonly id?: string;
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What is there to compare. */
interface Compared {
  readonly record: DocumentRecord;
  readonly current: CurrentSource;
  /** The record as it stands in its file. */
  readonly json: string;
  /** From a place of the record's text. */
  readonly place: (offset: number) => Place;
}

/** Both texts around the place where they part, for a message. */
const parting = (before: string, now: string, at: number): string =>
  `${around(before, at)} is now ${around(now, at)}`;

function bytesChanged({ record, current }: Compared): Finding {
  return inFile(SOURCE_UNCHANGED, {
    message:
      'The bytes of the source have changed since it was annotated, though not its text (a byte-order mark?). Annotate it again.',
    file: record.id,
    actual: current.sha256,
    expected: record.source.sha256,
  });
}

/** Compares a record with its source: the text first, since it can be pointed at; then the bytes. */
export function sourceFindings(compared: Compared): Finding[] {
  const { record, current, json, place } = compared;
  const sameBytes = record.source.sha256 === current.sha256;
  const at = firstDifference(record.text, current.text);
  if (at === undefined) return sameBytes ? [] : [bytesChanged(compared)];
  if (sameBytes)
    return [
      inFile(RECORDED_TEXT, {
        message: `The source has not changed, but its text in the record has: ${parting(current.text, record.text, at)}. Annotate it again.`,
        file: `${record.id}.json`,
        ...placeInJson(json, ['text']),
      }),
    ];
  return [
    inFile(SOURCE_UNCHANGED, {
      message: `The source has changed since it was annotated: ${parting(record.text, current.text, at)}. Annotate it again.`,
      file: record.id,
      ...place(at),
      start: at,
      end: at,
    }),
  ];
}
