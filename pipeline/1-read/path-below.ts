import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The path of a file from a folder, with `/`; empty for the folder itself, undefined for what does not lie in there. A
 * name may begin with two dots.
 */
export function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(resolve(folder), resolve(path));
  // On another drive there is no way from the folder to the file.
  const outside = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
  return outside ? undefined : below.split(sep).join('/');
}
