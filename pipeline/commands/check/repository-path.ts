import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The folder of the git repository around a folder; the folder itself where there is none. */
function rootAround(folder: string): string {
  const start = resolve(folder);
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return start;
  }
}

/** The root of the repository that the program runs in. */
export const repositoryRoot = (): string => rootAround('.');

/** From the path of a file to the one from the root of the repository that the program runs in, with `/`. */
export function repositoryPaths(): (...path: string[]) => string {
  const root = repositoryRoot();
  return (...path) => relative(root, resolve(...path)).replaceAll('\\', '/');
}
