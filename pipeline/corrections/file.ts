import { readFileSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { correctionsFile, type FoundSource } from '../1-read/index.ts';
import { writeText } from '../batch/whole-file.ts';
import type { Correction } from '../model/records.ts';

const pathOf = ({ root, id }: FoundSource): string => join(root, correctionsFile(id));

/** The lines of the file, however it ends; none where there is no file. */
function linesOf(source: FoundSource): string[] {
  try {
    const lines = readFileSync(pathOf(source), 'utf8').split(/\r?\n/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Removes a file, and its folder where nothing else is in there. */
async function remove(path: string): Promise<void> {
  await rm(path, { force: true });
  try {
    await rmdir(dirname(path));
  } catch {
    // Other texts have corrections there.
  }
}

const write = (source: FoundSource, lines: readonly string[]): Promise<void> =>
  lines.every((line) => line.trim() === '')
    ? remove(pathOf(source))
    : writeText(pathOf(source), lines.map((line) => `${line}\n`).join(''));

/** Puts corrections at the end of the file of their text, which is made where there is none. */
export const appendCorrections = (source: FoundSource, corrections: readonly Correction[]): Promise<void> =>
  write(source, [...linesOf(source), ...corrections.map((one) => JSON.stringify(one))]);

/**
 * Empties a line, counted from 1, so that the others keep their numbers; a file without corrections is removed.
 */
export const withdrawCorrection = (source: FoundSource, line: number): Promise<void> =>
  write(
    source,
    linesOf(source).map((text, i) => (i + 1 === line ? '' : text)),
  );
