import { closeSync, openSync, readdirSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Sighting } from '../register/index.ts';
import { ByteBuffer } from './byte-buffer.ts';
import type { Share } from './share.ts';

/** Where a share is kept. */
export interface Place {
  /** In the output folder. */
  readonly file: string;
  readonly at: number;
  /** Its length. */
  readonly bytes: number;
}

/** Hidden, as the manifest is: no part of the output. */
const PREFIX = '.rubricator-shares-';

/** The first line of a share; the rows of the tables follow, as they are in the tables. */
interface Head {
  readonly key: string;
  readonly rows: readonly (readonly [path: string, bytes: number])[];
  readonly sightings: readonly Sighting[];
}

/** A file that no other run and no other thread writes to. */
function ownFile(out: string): { name: string; file: number } {
  for (let n = 0; ; n++) {
    const name = `${PREFIX}${process.pid}-${threadId}-${n}`;
    try {
      return { name, file: openSync(join(out, name), 'wx') };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/**
 * Keeps shares, one after the other. What a full disk or a kill has left unwritten is no loss: a share that is not found
 * where it should be is made again from its record.
 */
export class ShareWriter {
  readonly #out: string;
  #own: { name: string; file: number } | undefined;
  readonly #parts = new ByteBuffer((bytes) => this.#write(bytes));
  #at = 0;

  /** The file is made with the first share. */
  constructor(out: string) {
    this.#out = out;
  }

  add(key: string, { rows, sightings }: Share): Place | undefined {
    const lengths = rows.map(({ path, text }) => [path, Buffer.byteLength(text)] as const);
    const head = `${JSON.stringify({ key, rows: lengths, sightings } satisfies Head)}\n`;
    const bytes = lengths.reduce((sum, [, length]) => sum + length, Buffer.byteLength(head));
    try {
      this.#own ??= ownFile(this.#out);
      const place = { file: this.#own.name, at: this.#at, bytes };
      this.#at += bytes;
      this.#parts.append(head);
      for (const { text } of rows) this.#parts.append(text);
      return place;
    } catch {
      return undefined;
    }
  }

  #write(bytes: Uint8Array): void {
    if (this.#own !== undefined) writeFileSync(this.#own.file, bytes);
  }

  /** Writes what has been collected. */
  flush(): void {
    try {
      this.#parts.flush();
    } catch {
      // On a full disk nothing is kept.
    }
  }

  /** Nothing is added any more. */
  close(): void {
    this.flush();
    if (this.#own !== undefined) closeSync(this.#own.file);
  }
}

/** Finds the shares again that were kept in an output folder. */
export class ShareReader {
  readonly #out: string;
  readonly #files = new Map<string, number>();
  #memory = Buffer.alloc(0);

  constructor(out: string) {
    this.#out = out;
  }

  /** The share with this key at a place; undefined where there is none. Its rows are lost when the next one is found. */
  find(key: string, place: Place | undefined): Share | undefined {
    try {
      return place && shareIn(this.#bytesAt(place), key);
    } catch {
      return undefined;
    }
  }

  #bytesAt({ file, at, bytes }: Place): Buffer {
    const opened = this.#files.get(file) ?? openSync(join(this.#out, file), 'r');
    this.#files.set(file, opened);
    if (this.#memory.length < bytes) this.#memory = Buffer.allocUnsafe(2 * bytes);
    return this.#memory.subarray(0, readSync(opened, this.#memory, 0, bytes, at));
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }
}

function shareIn(bytes: Buffer, key: string): Share | undefined {
  const end = bytes.indexOf('\n');
  // Written by this program; what is not whole does not parse, or does not have the length that it says.
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
  let at = end + 1;
  const rows = head.rows.map(([path, length]) => {
    at += length;
    return { path, text: bytes.subarray(at - length, at) };
  });
  return head.key === key && at === bytes.length ? { rows, sightings: head.sightings } : undefined;
}

/** Removes the files of shares that nothing refers to any more. */
export function removeShares(out: string, wanted: ReadonlySet<string | undefined>): void {
  for (const name of readdirSync(out))
    if (name.startsWith(PREFIX) && !wanted.has(name)) rmSync(join(out, name), { force: true });
}
