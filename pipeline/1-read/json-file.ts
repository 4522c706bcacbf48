import { readFileSync } from 'node:fs';
import { type Fault, faultFinder } from '../bridges/ajv.ts';
import { placeInJson, placeOfSyntaxError } from '../model/json-place.ts';
import { decode } from './decode.ts';
import { ReadError, type ReadErrorCode } from './read-error.ts';
import { isMissing, systemReason } from './system-reason.ts';

interface JsonFile {
  readonly file: string;
  /** For messages. */
  readonly name: string;
  readonly schema: Parameters<typeof faultFinder>[0];
  readonly code: ReadErrorCode;
  /** What a schema cannot say of a value that is as it says. */
  readonly beyond?: (value: unknown) => readonly Fault[];
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function textOf({ file, name, code }: Omit<JsonFile, 'schema'>): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new ReadError(code, `${name} cannot be read: ${systemReason(error)}`, { file: name });
  }
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new ReadError(code, `${name} cannot be read: ${error.message}`, { ...error.place, file: name });
  }
}

function parsed(text: string, { name, code }: Pick<JsonFile, 'name' | 'code'>): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line } = placeOfSyntaxError(text, reason(error));
    throw new ReadError(
      code,
      `${name} is no JSON (line ${line}): ${reason(error)}. Correct the file and run again.`,
      { file: name, line },
    );
  }
}

/** A JSON file that is as its schema says; nothing where there is no such file. */
export function readJsonFile({ file, name, schema, code, beyond = () => [] }: JsonFile): unknown {
  const text = textOf({ file, name, code });
  if (text === undefined) return undefined;
  const value = parsed(text, { name, code });
  const bySchema = faultFinder(schema)(value);
  const faults = bySchema.length > 0 ? bySchema : beyond(value);
  const [first] = faults;
  if (first === undefined) return value;
  const said = faults.map(({ path, message }) => `${path.join('.') || 'the whole'} ${message}`);
  const { line } = placeInJson(text, first.path);
  throw new ReadError(code, `${name}: ${said.join('; ')}`, { file: name, line });
}
