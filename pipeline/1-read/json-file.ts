import { readFileSync } from 'node:fs';
import { validator } from '../bridges/ajv.ts';
import { decode } from './decode.ts';
import { ReadError, type ReadErrorCode } from './read-error.ts';
import { isMissing, systemReason } from './system-reason.ts';

interface JsonFile {
  readonly file: string;
  /** For messages. */
  readonly name: string;
  readonly schema: Parameters<typeof validator>[0];
  readonly code: ReadErrorCode;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A JSON file that is as its schema says; nothing where there is no such file. */
export function readJsonFile({ file, name, schema, code }: JsonFile): unknown {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new ReadError(code, `${name} cannot be read: ${systemReason(error)}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes));
  } catch (error) {
    throw new ReadError(code, `${name} is no JSON: ${reason(error)}. Correct the file and run again.`);
  }
  const faults = validator(schema)(value);
  if (faults.length > 0) throw new ReadError(code, `${name}: ${faults.join('; ')}`);
  return value;
}
