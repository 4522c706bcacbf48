import { reasonOf } from '../batch/reason.ts';
import { validator } from '../bridges/ajv.ts';
import type { Baseline, Floors, Gold } from '../model/records.ts';
import { readFile } from './read-file.ts';
import { UsageError } from './usage-error.ts';

/** The types that are made from the schemas of the files. */
interface Described {
  readonly gold: Gold;
  readonly floors: Floors;
  readonly baseline: Baseline;
}

/** A JSON file that is as its schema says. */
export function readChecked<S extends keyof Described>(file: string, schema: S): Described[S] {
  const json = readFile(file);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${reasonOf(error)}.`);
  }
  const faults = validator(schema)(value);
  if (faults.length > 0)
    throw new UsageError(`${file} is not as schemas/${schema}.schema.json says: ${faults.join('; ')}`);
  // Checked against the schema that its type is made from.
  return value as Described[S];
}
