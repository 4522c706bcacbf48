import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathBelow } from '../1-read/index.ts';
import type { Stamp } from './stamp.ts';

type Named = Pick<Stamp, 'path'>;

/** Removes files of an output that are still there; nothing outside it, whatever is remembered. */
export function removeFiles(out: string, files: readonly Named[]): void {
  for (const { path } of files) if (pathBelow(out, join(out, path))) rmSync(join(out, path), { force: true });
}

/** Removes what an earlier run made and the last one did not make again: formats and tables that nobody wants any more. */
export function removeDropped(
  out: string,
  earlier: readonly Named[] | undefined,
  made: readonly Named[],
): void {
  if (earlier === undefined) return;
  const paths = new Set(made.map(({ path }) => path));
  removeFiles(
    out,
    earlier.filter(({ path }) => !paths.has(path)),
  );
}
