import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Counts the files of this thread, so that two that are written at once never share a temporary name. */
let written = 0;

/** Recognised and removed after an interrupted run; ignored by everything else. */
export const TEMPORARY = /^\.rubricator-\d+-\d+-\d+\.tmp$/;

const temporaryName = (path: string): string =>
  join(dirname(path), `.rubricator-${process.pid}-${threadId}-${++written}.tmp`);

/**
 * Writes a file so that its name only ever holds the whole of it: into a temporary file in the same folder, synced
 * to the disk, then renamed. Folders are made. Nothing is left where `fill` fails.
 */
export async function writeWhole(path: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryName(path);
  try {
    const file = await open(temporary, 'w');
    try {
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A text as a whole file. Lone surrogates cannot be encoded and become U+FFFD. */
export const writeText = (path: string, text: string): Promise<void> =>
  writeWhole(path, (file) => file.writeFile(text));
