import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Layer } from '../model/layer.ts';
import type { Place } from './shares.ts';
import type { Stamp } from './stamp.ts';
import { writeText } from './whole-file.ts';

/** Hidden: it speaks of one machine and is no part of the output. */
const MANIFEST = '.rubricator-manifest';

/** How many mentions of each layer. */
export type Counts = Readonly<Record<Layer, number>>;

/** What a run remembers of a document whose files stand in the output. */
export interface Entry {
  readonly id: string;
  /** A hash of the folder that the source was found in: another folder's documents are not this run's to remove. */
  readonly root: string;
  /** A hash of all that the document's files depend on. */
  readonly key: string;
  readonly mentions: Counts;
  readonly findings: number;
  readonly files: readonly Stamp[];
  /** Where what it adds to the corpus-wide files is kept. */
  readonly share?: Place;
  /** Of the corpus-wide files: the folders and files that all texts were found in, as paths from the output folder. */
  readonly from?: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false;
  const { id, root, key, mentions, findings, files } = value;
  return (
    [id, root, key].every((part) => typeof part === 'string') &&
    isObject(mentions) &&
    [findings, ...Object.values(mentions)].every((count) => typeof count === 'number') &&
    Array.isArray(files)
  );
}

const sumOf = (json: string): string => crc32(json).toString(16).padStart(8, '0');

/** The entry, and before it a sum by which damage is seen: files are removed by what is remembered of them. */
function lineOf(entry: Entry): string {
  const json = JSON.stringify(entry);
  return `${sumOf(json)} ${json}\n`;
}

/** A line that a killed run has left unfinished, or that is damaged, says nothing: its document is done again. */
function entryIn(line: string): Entry[] {
  const at = line.indexOf(' ');
  const json = line.slice(at + 1).trimEnd();
  if (line.slice(0, at) !== sumOf(json)) return [];
  try {
    const value: unknown = JSON.parse(json);
    return isEntry(value) ? [value] : [];
  } catch {
    return [];
  }
}

/**
 * The memory of an output folder: a line a document, appended as soon as the files of its group stand, so that a killed run can be
 * resumed; rewritten as a whole, one line a document, by `settle`.
 */
export class Manifest {
  readonly #file: string;
  /** As lines: as objects they would take twice the memory, of each document there is. */
  readonly #lines = new Map<string, string>();
  #appended = false;

  constructor(out: string) {
    this.#file = join(out, MANIFEST);
    try {
      for (const line of readFileSync(this.#file, 'utf8').split('\n'))
        for (const { id } of entryIn(line)) this.#lines.set(id, `${line}\n`);
    } catch {
      // A first run: nothing is remembered.
    }
  }

  get(id: string): Entry | undefined {
    const line = this.#lines.get(id);
    return line === undefined ? undefined : entryIn(line)[0];
  }

  ids(): string[] {
    return [...this.#lines.keys()];
  }

  entries(): Entry[] {
    return [...this.#lines.values()].flatMap(entryIn);
  }

  add(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    this.#set(entries);
    const lines = entries.map(lineOf).join('');
    try {
      // A new line first: the last one may be unfinished.
      appendFileSync(this.#file, this.#appended ? lines : `\n${lines}`);
    } catch {
      // On a full disk nothing is remembered: the next run does the documents again.
    }
    this.#appended = true;
  }

  /** What is known of documents changes without anything having been done to their files. */
  amend(entries: readonly Entry[]): void {
    this.#set(entries);
    this.#appended ||= entries.length > 0;
  }

  #set(entries: readonly Entry[]): void {
    for (const entry of entries) this.#lines.set(entry.id, lineOf(entry));
  }

  remove(id: string): void {
    if (this.#lines.delete(id)) this.#appended = true;
  }

  /** Writes the manifest anew, where it has changed. */
  async settle(): Promise<void> {
    // On a full disk the appended lines stand.
    if (this.#appended)
      await writeText(this.#file, [...this.#lines.values()].join('')).catch(() => undefined);
    this.#appended = false;
  }
}
