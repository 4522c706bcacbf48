import { closeSync, fsync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { threadId } from 'node:worker_threads';

/** Counts the files of this thread, so that two that are written at once never share a temporary name. */
let begun = 0;

/** Recognised and removed after an interrupted run; ignored by everything else. */
export const TEMPORARY = /^\.rubricator-\d+-\d+-\d+\.tmp$/;

const temporaryName = (path: string): string =>
  join(dirname(path), `.rubricator-${process.pid}-${threadId}-${++begun}.tmp`);

/** Characters that are collected before they are written. */
const BUFFER = 65_536;

const toDisk = promisify(fsync);

function opened(temporary: string): number {
  try {
    return openSync(temporary, 'w');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(temporary), { recursive: true });
    return openSync(temporary, 'w');
  }
}

/**
 * A file whose name only ever holds the whole of it: it grows under a temporary name in the same folder, and gets its
 * own when it is on the disk. Only the wait for the disk is asynchronous: everything else costs less than a promise.
 */
class WholeFile {
  readonly #path: string;
  readonly #temporary: string;
  #file: number | undefined;
  #pending: string[] = [];
  #length = 0;

  /** Folders are made. */
  constructor(path: string) {
    this.#path = path;
    this.#temporary = temporaryName(path);
    this.#file = opened(this.#temporary);
  }

  append(part: string | Uint8Array): void {
    if (typeof part !== 'string') {
      this.#flush();
      this.#write(part);
      return;
    }
    this.#pending.push(part);
    this.#length += part.length;
    if (this.#length >= BUFFER) this.#flush();
  }

  #write(part: string | Uint8Array): void {
    if (this.#file !== undefined) writeFileSync(this.#file, part);
  }

  #flush(): void {
    this.#write(this.#pending.join(''));
    this.#pending = [];
    this.#length = 0;
  }

  #close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) closeSync(file);
  }

  async commit(): Promise<void> {
    this.#flush();
    if (this.#file !== undefined) await toDisk(this.#file);
    this.#close();
    renameSync(this.#temporary, this.#path);
  }

  /** Leaves nothing. */
  discard(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }
}

/** Writes a text as a whole file; where that fails, an earlier file of this name stands. */
export async function writeText(path: string, text: string): Promise<void> {
  const file = new WholeFile(path);
  try {
    file.append(text);
    await file.commit();
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** A part of one of several files. */
export interface Piece {
  /** With `/`. */
  readonly path: string;
  /** Or the bytes of a file that is none. */
  readonly text: string | Uint8Array;
}

/** Writes several files at once, below a folder, from pieces that come in any mixture; gives their paths. */
export async function writePieces(folder: string, pieces: Iterable<Piece>): Promise<string[]> {
  const files = new Map<string, WholeFile>();
  try {
    for (const { path, text } of pieces) {
      const file = files.get(path) ?? new WholeFile(join(folder, path));
      files.set(path, file);
      file.append(text);
    }
    for (const file of files.values()) await file.commit();
  } catch (error) {
    for (const file of files.values()) file.discard();
    throw error;
  }
  return [...files.keys()];
}
