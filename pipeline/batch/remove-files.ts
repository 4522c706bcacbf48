import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stamp } from './stamp.ts';

type Named = Pick<Stamp, 'path'>;

/** Removes files of an output that are still there. */
export async function removeFiles(out: string, files: readonly Named[]): Promise<void> {
  for (const { path } of files) await rm(join(out, path), { force: true });
}

/** Removes what an earlier run made and the last one did not make again: formats and tables that nobody wants any more. */
export async function removeDropped(
  out: string,
  earlier: readonly Named[] | undefined,
  made: readonly Named[],
): Promise<void> {
  const paths = new Set(made.map(({ path }) => path));
  await removeFiles(out, earlier?.filter(({ path }) => !paths.has(path)) ?? []);
}
