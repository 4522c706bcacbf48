import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Layer } from '../model/layer.ts';
import { LineReader } from './line-reader.ts';
import type { Place } from './shares.ts';
import type { Stamp } from './stamp.ts';
import { type Piece, writePieces } from './whole-file.ts';

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

/** Reads what is remembered where it stands in the file: of a million documents it would fill the memory. */
export class Remembered {
  readonly #lines: LineReader;

  constructor(out: string) {
    this.#lines = new LineReader(join(out, MANIFEST));
  }

  /** The entry that begins at a byte of the file; undefined where there is none, or none any more. */
  at(place: number): Entry | undefined {
    return entryIn(this.#lines.at(place))[0];
  }
}

/** Lines that are collected before they are appended, where nobody waits for them. */
const MANY = 1_000;

/**
 * The memory of an output folder: a line a document, appended as soon as the files of its group stand, so that a killed run can be
 * resumed; rewritten as a whole, one line a document, by `settle`.
 */
export class Manifest {
  readonly #out: string;
  readonly #file: string;
  readonly #remembered: Remembered;
  /** Where the line of a document begins in the file; or the line itself, while or because it is not in there. */
  readonly #lines = new Map<string, number | string>();
  /** Of the file, in bytes. */
  #size = 0;
  /** Documents whose lines have not been appended. */
  #waiting: string[] = [];
  #changed = false;
  /** Whether the last line of the file is known to be a whole one. */
  #isWhole = false;

  constructor(out: string) {
    this.#out = out;
    this.#file = join(out, MANIFEST);
    this.#remembered = new Remembered(out);
    for (const { at, line } of new LineReader(this.#file).all())
      for (const { id } of entryIn(line)) this.#lines.set(id, at);
    this.#size = this.#sizeOnDisk();
  }

  get(id: string): Entry | undefined {
    const line = this.#lines.get(id);
    if (line === undefined) return undefined;
    return typeof line === 'number' ? this.#remembered.at(line) : entryIn(line)[0];
  }

  /** Where the entry of a document stands, as long as this run does not settle; undefined where there is none. */
  placeOf(id: string): number | undefined {
    const line = this.#lines.get(id);
    return typeof line === 'number' ? line : undefined;
  }

  ids(): string[] {
    return [...this.#lines.keys()];
  }

  /** One after the other: all at once may be more than the memory holds. */
  *entries(): Generator<Entry> {
    for (const id of this.#lines.keys()) {
      const entry = this.get(id);
      if (entry !== undefined) yield entry;
    }
  }

  add(entries: readonly Entry[]): void {
    this.#set(entries);
    this.#append();
  }

  /** What is known of documents changes without anything having been done to their files. */
  amend(entries: readonly Entry[]): void {
    this.#set(entries);
    if (this.#waiting.length >= MANY) this.#append();
  }

  #set(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#lines.set(entry.id, lineOf(entry));
      this.#waiting.push(entry.id);
    }
    this.#changed ||= entries.length > 0;
  }

  #append(): void {
    const ids = this.#waiting;
    this.#waiting = [];
    if (ids.length === 0) return;
    // A new line first: the last one may be unfinished.
    let text = this.#isWhole ? '' : '\n';
    let end = this.#size + text.length;
    const places: [id: string, at: number][] = [];
    for (const id of ids) {
      const line = this.#lines.get(id);
      if (typeof line !== 'string') continue;
      text += line;
      places.push([id, end]);
      end += Buffer.byteLength(line);
    }
    this.#isWhole = this.#appended(text);
    if (this.#isWhole) for (const [id, at] of places) this.#lines.set(id, at);
    this.#size = this.#isWhole ? end : this.#sizeOnDisk();
  }

  /** On a full disk nothing is remembered: the next run does the documents again. */
  #appended(text: string): boolean {
    try {
      appendFileSync(this.#file, text);
      return true;
    } catch {
      return false;
    }
  }

  #sizeOnDisk(): number {
    return statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0;
  }

  remove(id: string): void {
    if (this.#lines.delete(id)) this.#changed = true;
  }

  /** Writes the manifest anew, where it has changed. Nothing is asked of it any more. */
  async settle(): Promise<void> {
    // On a full disk the appended lines stand.
    this.#append();
    if (this.#changed) await writePieces(this.#out, this.#pieces()).catch(() => undefined);
    this.#changed = false;
  }

  *#pieces(): Generator<Piece> {
    yield { path: MANIFEST, text: '' };
    for (const entry of this.entries()) yield { path: MANIFEST, text: lineOf(entry) };
  }
}
