import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { type Configuration, fromString, ReadError, readSource } from '../1-read/index.ts';
import type { SourceText } from '../model/source-text.ts';

const TEXT = /\.(?:md|markdown|txt)$/i;

/** The folder that cards are looked for in, up to it: the working folder, or that of a file outside it. */
function rootOf({ cwd, path }: VFile): string {
  const below = relative(cwd, resolve(cwd, path));
  return below.startsWith('..') || isAbsolute(below) ? dirname(resolve(cwd, path)) : cwd;
}

function unnamed(file: VFile, { file: general, flags }: Configuration): SourceText | ReadError {
  const { $schema: _, checks: __, ...settings } = general;
  try {
    return fromString(String(file), { format: 'markdown', settings: { ...settings, ...flags } });
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
}

/** The text of a file as it is now, with what stands beside it: card, corrections. Without a name it stands alone. */
export function sourceOf(file: VFile, configuration: Configuration): SourceText | ReadError {
  const { cwd, path } = file;
  if (path === undefined || !TEXT.test(path)) return unnamed(file, configuration);
  const root = rootOf(file);
  const id = relative(root, resolve(cwd, path)).replaceAll('\\', '/');
  return readSource({ root, id }, configuration, Buffer.from(String(file)));
}
