import { closeSync, fsync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { threadId } from 'node:worker_threads';
import { ByteBuffer } from './byte-buffer.ts';
import { makeFolder } from './make-folder.ts';

/** Counts the files of this thread, so that two that are written at once never share a temporary name. */
let begun = 0;

/** Recognised and removed after an interrupted run; ignored by everything else. */
export const TEMPORARY = /^\.rubricator-\d+-\d+-\d+\.tmp$/;

const temporaryName = (path: string): string =>
  join(dirname(path), `.rubricator-${process.pid}-${threadId}-${++begun}.tmp`);

const toDisk = promisify(fsync);

function opened(temporary: string): number {
  try {
    return openSync(temporary, 'w');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    makeFolder(dirname(temporary));
    return openSync(temporary, 'w');
  }
}

/**
 * A file whose name only ever holds the whole of it: it grows under a temporary name in the same folder, and gets its
 * own when it is on the disk. Only the wait for the disk is asynchronous: everything else costs less than a promise.
 */
export class WholeFile {
  readonly #path: string;
  readonly #temporary: string;
  #file: number | undefined;
  #parts: ByteBuffer | undefined;

  /** Folders are made. */
  constructor(path: string) {
    this.#path = path;
    this.#temporary = temporaryName(path);
    this.#file = opened(this.#temporary);
  }

  /** Adds one of many parts. */
  append(part: string | Uint8Array): void {
    this.#parts ??= new ByteBuffer((bytes) => this.write(bytes));
    this.#parts.append(part);
  }

  /** Writes all that there is to write, or much of it. */
  write(content: string | Uint8Array): void {
    if (this.#file !== undefined) writeFileSync(this.#file, content);
  }

  /** Nothing more is appended; files that wait for others stay open for no longer than that. */
  close(): void {
    this.#parts?.flush();
    this.#parts = undefined;
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  /** Waits until what was written is on the disk. */
  async sync(): Promise<void> {
    const file = openSync(this.#temporary, 'r+');
    try {
      await toDisk(file);
    } finally {
      closeSync(file);
    }
  }

  /** Gives the file its name. */
  settle(): void {
    renameSync(this.#temporary, this.#path);
  }

  /** Leaves nothing. */
  discard(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#temporary, { force: true });
  }
}

/** A file with this text that waits for its name; where it cannot be written nothing is left. */
export function begunFile(path: string, text: string): WholeFile {
  const file = new WholeFile(path);
  try {
    file.write(text);
    file.close();
    return file;
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** Gives files their names when all are on the disk; where that fails, those without a name are left out. */
export async function settled(files: readonly WholeFile[]): Promise<void> {
  try {
    await Promise.all(files.map((file) => file.sync()));
    for (const file of files) file.settle();
  } catch (error) {
    for (const file of files) file.discard();
    throw error;
  }
}

/** Writes a text as a whole file; where that fails, an earlier file of this name stands. */
export const writeText = async (path: string, text: string): Promise<void> =>
  settled([begunFile(path, text)]);

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
    for (const file of files.values()) file.close();
  } catch (error) {
    for (const file of files.values()) file.discard();
    throw error;
  }
  await settled([...files.values()]);
  return [...files.keys()];
}
