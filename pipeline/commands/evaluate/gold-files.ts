import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Floors, Gold } from '../../model/records.ts';
import { readChecked } from '../checked-json.ts';
import { UsageError } from '../usage-error.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const GOLD = '**/*.gold.json';

function goldFiles(path: string): string[] {
  if (!isFolder(path)) return [path];
  const files = globSync(GOLD, { cwd: path }).sort();
  if (files.length === 0)
    throw new UsageError(`no gold in ${path}: there is no file that ends in .gold.json.`);
  return files.map((file) => join(path, file));
}

/** The gold standards in a file or below a folder, by path. */
export const readGold = (path: string): Gold[] => goldFiles(path).map((file) => readChecked(file, 'gold'));

/** The file below a folder that holds the gold of a text, whatever it is called; undefined where there is none. */
export function goldOf(document: string, folder: string): { file: string; gold: Gold } | undefined {
  if (!existsSync(folder)) return undefined;
  if (!isFolder(folder)) throw new UsageError(`${folder} is a file. Give the folder of the gold standard.`);
  const files = globSync(GOLD, { cwd: folder }).sort();
  const all = files
    .map((name) => join(folder, name))
    .map((file) => ({ file, gold: readChecked(file, 'gold') }));
  const [found, second] = all.filter(({ gold }) => gold.document === document);
  if (second !== undefined)
    throw new UsageError(
      `there are two standards for ${document}: ${found?.file} and ${second.file}. Keep one of them.`,
    );
  return found;
}

/** The floors in `file`; without it those beside the gold, where there are any. */
export function readFloors(file: string | undefined, gold: string): Floors | undefined {
  const beside = join(isFolder(gold) ? gold : dirname(gold), 'floors.json');
  if (file === undefined && !existsSync(beside)) return undefined;
  return readChecked(file ?? beside, 'floors');
}
