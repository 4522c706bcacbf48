import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What tells cheaply that a file of the output is the one that was written. */
export interface Stamp {
  /** Below the output folder, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds, as the disk has it. */
  readonly modified: number;
}

export function stampOf(out: string, path: string): Stamp | undefined {
  const found = statSync(join(out, path), { throwIfNoEntry: false });
  return found && { path, size: found.size, modified: found.mtimeMs };
}

/** Whether every file still is as it was stamped. */
export const intact = (out: string, stamps: readonly Stamp[]): boolean =>
  stamps.every((stamp) => {
    const now = stampOf(out, stamp.path);
    return now !== undefined && now.size === stamp.size && now.modified === stamp.modified;
  });
