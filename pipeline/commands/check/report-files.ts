import { appendFileSync, closeSync, openSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathBelow } from '../../1-read/index.ts';
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

/** What a check writes: the flag that asks for it, and the file. */
export interface AskedFile {
  readonly flag: '--reporter' | '--baseline';
  readonly file: string;
}

/** Refuses a file in the output: the check would report it, and a run may remove it. */
export function refuseInOutput({ flag, file }: AskedFile, output: string): void {
  if (pathBelow(realPlace(output), realPlace(file)) !== undefined)
    throw new UsageError(`${flag}: ${file} lies in the output, where nothing may be that no text gives.`);
}

/** Refuses a file that cannot be written, before the work is done that it is to tell of. Its folder is made. */
export const refuseUnwritable = ({ flag, file }: AskedFile): void =>
  asUsage(`${flag}: ${file}`, () => tryFile(file));

export const writeAsked = ({ flag, file }: AskedFile, content: string): void =>
  asUsage(`${flag}: ${file}`, () => writeFileSync(file, content));

/** Adds to the page that GitHub shows of a run, where the program runs in one; other steps have written there, too. */
export function addToSummary(content: string): void {
  const { GITHUB_STEP_SUMMARY: file = '' } = process.env;
  if (file !== '') asUsage(`GITHUB_STEP_SUMMARY (${file})`, () => appendFileSync(file, content));
}
