import { dirname, join } from 'node:path';
import type { Collection } from '../model/records.ts';
import type { FoundSource } from './find-sources.ts';
import { readJsonFile } from './json-file.ts';

export const CARD = 'collection.json';

/** The folders from a source's own up to its root, as paths below the root. */
function foldersAbove(id: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(id); folder !== '.' && folder !== '/'; folder = dirname(folder))
    folders.push(folder);
  return [...folders, ''];
}

/** The card of the collection that a source belongs to: the nearest one at or above it, within the root. */
export function cardOf({ root, id }: FoundSource): Collection | undefined {
  for (const folder of foldersAbove(id)) {
    const card = readJsonFile({
      file: join(root, folder, CARD),
      name: folder === '' ? CARD : `${folder}/${CARD}`,
      schema: 'collection',
      code: 'bad-card',
    });
    // Checked against its schema, from which the type is made.
    if (card !== undefined) return card as Collection;
  }
  return undefined;
}
