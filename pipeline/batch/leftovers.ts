import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { glob } from 'tinyglobby';
import { TEMPORARY } from './whole-file.ts';

/** Removes the temporary files that a killed run has left in an output folder. Only while the folder is locked. */
export async function removeLeftovers(out: string): Promise<void> {
  const hidden = await glob('**/.rubricator-*.tmp', { cwd: out, dot: true });
  for (const file of hidden.filter((path) => TEMPORARY.test(basename(path)))) await rm(join(out, file));
}
