import { readFileSync } from 'node:fs';
import { reasonOf } from '../batch/reason.ts';
import { validator } from '../bridges/ajv.ts';
import { UsageError } from './usage-error.ts';

/** A JSON file that is as its schema says; the caller names the type that the schema describes. */
export function readChecked(file: string, schema: 'gold' | 'floors' | 'baseline'): unknown {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
  const faults = validator(schema)(value);
  if (faults.length > 0)
    throw new UsageError(`${file} is not as schemas/${schema}.schema.json says: ${faults.join('; ')}`);
  return value;
}
