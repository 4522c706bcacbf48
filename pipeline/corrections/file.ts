import { readFileSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { correctionsFile, type FoundSource } from '../1-read/index.ts';
import { writeText } from '../batch/whole-file.ts';
import type { Correction, CorrectionTarget } from '../model/records.ts';

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

/** In which order people read: what, where, what it was and is to be; then who says so, when and why. */
const ORDER: readonly (keyof Correction)[] = ['op', 'layer', 'target', 'was', 'fields', 'by', 'when', 'why'];
const TARGET: readonly (keyof CorrectionTarget)[] = ['exact', 'occurrence', 'prefix', 'suffix'];

const ordered = <T extends object>(value: T, keys: readonly (keyof T)[]): object =>
  Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])));

export const correctionLine = (correction: Correction): string =>
  JSON.stringify({ ...ordered(correction, ORDER), target: ordered(correction.target, TARGET) });

/** Puts corrections at the end of the file of their text, which is made where there is none. */
export const appendCorrections = (source: FoundSource, corrections: readonly Correction[]): Promise<void> =>
  write(source, [...linesOf(source), ...corrections.map(correctionLine)]);

/**
 * Empties a line, counted from 1, so that the others keep their numbers; a file without corrections is removed.
 */
export const withdrawCorrection = (source: FoundSource, line: number): Promise<void> =>
  write(
    source,
    linesOf(source).map((text, i) => (i + 1 === line ? '' : text)),
  );
