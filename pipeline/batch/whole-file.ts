import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Counts the files of this thread, so that two that are written at once never share a temporary name. */
let begun = 0;

/** Recognised and removed after an interrupted run; ignored by everything else. */
export const TEMPORARY = /^\.rubricator-\d+-\d+-\d+\.tmp$/;

const temporaryName = (path: string): string =>
  join(dirname(path), `.rubricator-${process.pid}-${threadId}-${++begun}.tmp`);

/** Characters that are collected before they are written. */
const BUFFER = 65_536;

/**
 * A file whose name only ever holds the whole of it: it grows under a temporary name in the same folder, and gets its
 * own when it is on the disk.
 */
class WholeFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: FileHandle;
  #pending: string[] = [];
  #length = 0;

  private constructor(path: string, temporary: string, file: FileHandle) {
    this.#path = path;
    this.#temporary = temporary;
    this.#file = file;
  }

  /** Folders are made. */
  static async begin(path: string): Promise<WholeFile> {
    const temporary = temporaryName(path);
    const file = await open(temporary, 'w').catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await mkdir(dirname(path), { recursive: true });
      return open(temporary, 'w');
    });
    return new WholeFile(path, temporary, file);
  }

  async append(text: string): Promise<void> {
    this.#pending.push(text);
    this.#length += text.length;
    if (this.#length >= BUFFER) await this.#flush();
  }

  async #flush(): Promise<void> {
    const text = this.#pending.join('');
    this.#pending = [];
    this.#length = 0;
    await this.#file.writeFile(text);
  }

  async commit(): Promise<void> {
    await this.#flush();
    await this.#file.sync();
    await this.#file.close();
    await rename(this.#temporary, this.#path);
  }

  /** Leaves nothing. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    await rm(this.#temporary, { force: true });
  }
}

/** Writes a text as a whole file; where that fails, an earlier file of this name stands. */
export async function writeText(path: string, text: string): Promise<void> {
  const file = await WholeFile.begin(path);
  try {
    await file.append(text);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** A part of one of several files. */
export interface Piece {
  /** With `/`. */
  readonly path: string;
  readonly text: string;
}

/** Writes several files at once, below a folder, from pieces that come in any mixture; gives their paths. */
export async function writePieces(folder: string, pieces: Iterable<Piece>): Promise<string[]> {
  const files = new Map<string, WholeFile>();
  try {
    for (const { path, text } of pieces) {
      const file = files.get(path) ?? (await WholeFile.begin(join(folder, path)));
      files.set(path, file);
      await file.append(text);
    }
    for (const file of files.values()) await file.commit();
  } catch (error) {
    for (const file of files.values()) await file.discard();
    throw error;
  }
  return [...files.keys()];
}
