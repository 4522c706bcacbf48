import { closeSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Sighting } from '../register/index.ts';
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

/** Bytes that are collected before they are written. */
const BUFFER = 262_144;

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
  #pending: Uint8Array[] = [];
  #length = 0;
  #at = 0;

  /** The file is made with the first share. */
  constructor(out: string) {
    this.#out = out;
  }

  add(key: string, { rows, sightings }: Share): Place | undefined {
    const texts = rows.map(({ text }) => (typeof text === 'string' ? Buffer.from(text) : text));
    const lengths = rows.map(({ path }, i) => [path, texts[i]?.length ?? 0] as const);
    const head: Head = { key, rows: lengths, sightings };
    const parts = [Buffer.from(`${JSON.stringify(head)}\n`), ...texts];
    const bytes = parts.reduce((sum, part) => sum + part.length, 0);
    try {
      this.#own ??= ownFile(this.#out);
      const place = { file: this.#own.name, at: this.#at, bytes };
      this.#pending.push(...parts);
      this.#length += bytes;
      this.#at += bytes;
      if (this.#length >= BUFFER) this.#write(this.#own.file);
      return place;
    } catch {
      return undefined;
    }
  }

  #write(file: number): void {
    const bytes = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#length = 0;
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  }

  /** Writes what has been collected. */
  flush(): void {
    try {
      if (this.#own !== undefined) this.#write(this.#own.file);
    } catch {
      // On a full disk nothing is kept.
    }
  }

  /** Nothing is added any more; gives the name of the file. */
  close(): string | undefined {
    this.flush();
    if (this.#own !== undefined) closeSync(this.#own.file);
    return this.#own?.name;
  }
}

/** Finds the shares again that were kept in an output folder. */
export class ShareReader {
  readonly #out: string;
  readonly #files = new Map<string, number>();

  constructor(out: string) {
    this.#out = out;
  }

  /** The share with this key at a place; undefined where there is none. */
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
    const buffer = Buffer.allocUnsafe(bytes);
    return buffer.subarray(0, readSync(opened, buffer, 0, bytes, at));
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
