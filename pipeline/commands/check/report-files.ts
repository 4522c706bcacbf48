import { appendFileSync, closeSync, openSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from '../../batch/make-folder.ts';
import { reasonOf } from '../../batch/reason.ts';
import { UsageError } from '../usage-error.ts';

/** Where a file is or would be, without links: two names of one file are seen to be one. */
export function realPlace(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(realPlace(dirname(whole)), basename(whole));
  }
}

function asUsage(name: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new UsageError(`${name} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Opens a file as if to write it. What is there stays as it is; where nothing was, nothing is left. */
function tryFile(file: string): void {
  makeFolder(dirname(file));
  const before = statSync(file, { throwIfNoEntry: false });
  // Who opens a pipe and closes it again has ended it.
  if (before !== undefined && !before.isFile() && !before.isDirectory()) return;
  closeSync(openSync(file, 'a'));
  if (before === undefined) rmSync(file);
}

/** Refuses a file that cannot be written, before the work is done whose report it would be. Its folder is made. */
export const refuseUnwritable = (file: string): void => asUsage(`--reporter: ${file}`, () => tryFile(file));

export const writeReport = (file: string, content: string): void =>
  asUsage(`--reporter: ${file}`, () => writeFileSync(file, content));

/** Adds to the page that GitHub shows of a run, where the program runs in one; other steps have written there, too. */
export function addToSummary(content: string): void {
  const { GITHUB_STEP_SUMMARY: file = '' } = process.env;
  if (file !== '') asUsage(`GITHUB_STEP_SUMMARY (${file})`, () => appendFileSync(file, content));
}
