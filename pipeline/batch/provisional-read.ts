import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { fromString } from '../1-read/index.ts';
import type { Settings } from '../model/records.ts';
import type { SourceText } from '../model/source-text.ts';

// Until `1-read` finds and reads files itself: the same names, so that only the import changes.

export interface FoundSource {
  readonly root: string;
  readonly id: string;
}

export interface ReadError {
  readonly code: string;
  readonly message: string;
}

export interface Configuration {
  readonly flags: Partial<Settings>;
}

export async function findSources(paths: readonly string[]): Promise<FoundSource[]> {
  const found: FoundSource[] = [];
  for (const path of paths) {
    await stat(path);
    for (const id of await glob(['**/*.md', '**/*.txt'], { cwd: path })) found.push({ root: path, id });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function readSource(
  { root, id }: FoundSource,
  { flags }: Configuration,
): Promise<SourceText | ReadError> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(root, id)));
  return fromString(text, { id, format: id.endsWith('.md') ? 'markdown' : 'plain', settings: flags });
}
