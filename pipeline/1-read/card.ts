import { dirname, join } from 'node:path';
import type { Collection } from '../model/records.ts';
import type { FoundSource } from './find-sources.ts';
import { readJsonFile } from './json-file.ts';
import { licenceFaults } from './licence.ts';
import { settingFaults } from './settings.ts';

export const CARD = 'collection.json';

/** A card, and the path of its file below the root. */
interface FoundCard {
  readonly file: string;
  readonly card: Collection;
}

/** The folders from a source's own up to its root, as paths below the root. */
function foldersAbove(id: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(id); folder !== '.' && folder !== '/'; folder = dirname(folder))
    folders.push(folder);
  return [...folders, ''];
}

/**
 * The card of the collection that a source belongs to: the nearest one at or above it, within the root.
 * @throws ReadError where it is no JSON or not as its schema says.
 */
export function foundCard({ root, id }: FoundSource): FoundCard | undefined {
  for (const folder of foldersAbove(id)) {
    const file = folder === '' ? CARD : `${folder}/${CARD}`;
    const card = readJsonFile({
      file: join(root, folder, CARD),
      name: file,
      schema: 'collection',
      code: 'bad-card',
      beyond: (value) => [...settingFaults(value), ...licenceFaults(value)],
    });
    // Checked against its schema, from which the type is made.
    if (card !== undefined) return { file, card: card as Collection };
  }
  return undefined;
}

export const cardOf = (source: FoundSource): Collection | undefined => foundCard(source)?.card;
