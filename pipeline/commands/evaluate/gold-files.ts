import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Floors, Gold } from '../../model/records.ts';
import { readChecked } from '../checked-json.ts';
import { UsageError } from '../usage-error.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function goldFiles(path: string): string[] {
  if (!isFolder(path)) return [path];
  const files = globSync('**/*.gold.json', { cwd: path }).sort();
  if (files.length === 0)
    throw new UsageError(`no gold in ${path}: there is no file that ends in .gold.json.`);
  return files.map((file) => join(path, file));
}

/** The gold standards in a file or below a folder, by path. */
export const readGold = (path: string): Gold[] =>
  // Checked against the schema that the type is made from.
  goldFiles(path).map((file) => readChecked(file, 'gold') as Gold);

/** The floors in `file`; without it those beside the gold, where there are any. */
export function readFloors(file: string | undefined, gold: string): Floors | undefined {
  const beside = join(isFolder(gold) ? gold : dirname(gold), 'floors.json');
  if (file === undefined && !existsSync(beside)) return undefined;
  // Checked against the schema that the type is made from.
  return readChecked(file ?? beside, 'floors') as Floors;
}
