import { createHash } from 'node:crypto';
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

const MARK = '\ufeff';

/** Whether the record's hash is that of its text, with a byte-order mark or without: UTF-8 has no third way to say it. */
const isWhole = ({ text, source }: DocumentRecord): boolean =>
  [text, MARK + text].some((bytes) => createHash('sha256').update(bytes).digest('hex') === source.sha256);

/** The text is the same: the source has got or lost a byte-order mark, or the record was changed. */
function bytesChanged({ record, current, json }: Compared): Finding {
  const [actual, expected] = [current.sha256, record.source.sha256];
  if (isWhole(record))
    return inFile(SOURCE_UNCHANGED, {
      message: `The source has got or lost a byte-order mark since it was annotated: its sha256 is no longer the one in ${record.id}.json. Annotate it again.`,
      file: record.id,
      actual,
      expected,
    });
  return inFile(SOURCE_UNCHANGED, {
    message: `The sha256 of the source in this record is not that of ${record.id}, though both have the same text, which no other bytes give: it was changed here, not there. Annotate the source again.`,
    file: `${record.id}.json`,
    ...placeInJson(json, ['source', 'sha256']),
    actual: expected,
    expected: actual,
  });
}

/** Neither the text nor the bytes are the same; a record that contradicts itself was changed, too. */
function textChanged({ record, current, place }: Compared, at: number): Finding {
  const parted = parting(record.text, current.text, at);
  const message = isWhole(record)
    ? `The source has changed since it was annotated: ${parted}.`
    : `The source or its record, ${record.id}.json, has changed since it was annotated (${parted}). Which of the two cannot be known: the sha256 in the record is not that of the text there.`;
  return inFile(SOURCE_UNCHANGED, {
    message: `${message} Annotate it again.`,
    file: record.id,
    ...place(at),
    start: at,
    end: at,
  });
}

/** Compares a record with its source: the text first, since it can be pointed at; then the bytes. */
export function sourceFindings(compared: Compared): Finding[] {
  const { record, current, json } = compared;
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
  return [textChanged(compared, at)];
}
