import { basename, dirname, resolve } from 'node:path';
import type { VFile } from 'vfile';
import {
  type Configuration,
  type FoundSource,
  fromString,
  pathBelow,
  ReadError,
  readSource,
} from '../1-read/index.ts';
import type { SourceText } from '../model/source-text.ts';

const TEXT = /\.(?:md|markdown|txt)$/i;

/** Cards are looked for up to the working folder; those of a file outside it, in its own folder alone. */
function found({ cwd, path }: VFile): FoundSource {
  const file = resolve(cwd, path);
  const id = pathBelow(cwd, file);
  return id === undefined ? { root: dirname(file), id: basename(file) } : { root: cwd, id };
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
  const { path } = file;
  if (path === undefined || !TEXT.test(path)) return unnamed(file, configuration);
  return readSource(found(file), configuration, Buffer.from(String(file)));
}
