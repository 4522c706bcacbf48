import { type Configuration, ReadError, readConfiguration } from '../1-read/index.ts';
import type { Settings } from '../model/records.ts';
import { UsageError } from './usage-error.ts';

/** The configuration in the working folder, with what the flags override. */
export function configurationFor(flags: Partial<Settings>): Configuration {
  try {
    return readConfiguration('.', flags);
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(error.message);
    throw error;
  }
}
