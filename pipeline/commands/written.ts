import { reasonOf } from '../batch/reason.ts';
import { UsageError } from './usage-error.ts';

/** Writes; where that fails, says so in one line. `name`: the file, for the message. */
export async function written(name: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new UsageError(`${name} cannot be written: ${reasonOf(error)}.`);
  }
}
