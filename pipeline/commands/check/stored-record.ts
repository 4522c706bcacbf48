import { isRecord, validateRecord } from '../../5-check/index.ts';
import type { DocumentRecord, Finding } from '../../model/records.ts';
import { noJson } from './faults.ts';
import { storedFile } from './stored.ts';

/** The record of a document as it stands on disk: valid by its schema; or what is wrong with it, if there is one. */
export type StoredRecord =
  | { readonly state: 'there'; readonly json: string; readonly record: DocumentRecord; readonly findings: [] }
  | { readonly state: 'invalid' | 'missing'; readonly record?: undefined; readonly findings: Finding[] };

const REMEDY = 'Annotate the document again, or put back what was changed by hand.';

/** Reads a record from the text of its file. */
export function storedRecord(file: string, json: string | undefined): StoredRecord {
  if (json === undefined) return { state: 'missing', findings: [] };
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch (error) {
    return { state: 'invalid', findings: [noJson(file, json, error, REMEDY)] };
  }
  if (isRecord(record)) return { state: 'there', json, record, findings: [] };
  return { state: 'invalid', findings: validateRecord(record, json).map((one) => ({ ...one, file })) };
}

/** What keeps a record of the output from being used. */
export function recordFaults(output: string, id: string): readonly Finding[] {
  const file = `${id}.json`;
  const stored = storedFile(output, file);
  return stored.state === 'there' ? storedRecord(file, stored.text).findings : [stored.finding];
}
