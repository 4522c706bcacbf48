import { inFile, isRecord, rules } from '../../5-check/index.ts';
import { placeOfSyntaxError } from '../../model/json-place.ts';
import type { DocumentRecord, Finding } from '../../model/records.ts';

/** The record of a document as it stands on disk. */
export interface StoredRecord {
  /** The text of its file. */
  readonly json: string;
  /** What the file says; undefined where there is none, or no JSON in it. */
  readonly value: unknown;
  /** The same, where it is a record by its schema. */
  readonly record: DocumentRecord | undefined;
  readonly findings: readonly Finding[];
}

const NONE = { json: '', value: undefined, record: undefined };

/** Reads a record; `json` is undefined where there is none. */
export function storedRecord(file: string, json: string | undefined): StoredRecord {
  if (json === undefined) return { ...NONE, findings: [] };
  try {
    const value: unknown = JSON.parse(json);
    return { json, value, record: isRecord(value) ? value : undefined, findings: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This is no JSON: ${reason}. Annotate the document again, or put back what was changed by hand.`;
    return {
      ...NONE,
      findings: [inFile(rules.JSON_WELL_FORMED, { file, message, ...placeOfSyntaxError(json, reason) })],
    };
  }
}
