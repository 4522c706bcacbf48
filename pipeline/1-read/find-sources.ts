import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { byCodePoint } from '../model/code-points.ts';
import { ReadError } from './read-error.ts';
import { systemReason } from './system-reason.ts';

/** A text to be read: its file is `id` below `root`. */
export interface FoundSource {
  /** The folder that was given, or that of the file that was given. */
  readonly root: string;
  /** The path below the root, with `/`. */
  readonly id: string;
}

const TEXT = /\.(?:md|markdown|txt)$/i;

/** Whether a file of this name, among the texts, would be one. */
export const isTextName = (path: string): boolean => TEXT.test(path);

/** What else a corpus holds beside its texts. */
const NO_SOURCES: ReadonlySet<string> = new Set(['node_modules', 'registers', 'corrections']);

const byId = (a: FoundSource, b: FoundSource): number => byCodePoint(a.id, b.id);

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The texts below a folder, by paths below the root. A link to a file is a text, also a broken one (reading it
 * says so); a linked folder is not entered, since links may lead in circles.
 */
function* textsBelow(root: string, folder: string): Generator<string> {
  for (const entry of entriesOf(root, folder)) {
    const id = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || NO_SOURCES.has(entry.name)) continue;
    if (entry.isDirectory()) yield* textsBelow(root, id);
    else if (isTextName(id) && !(entry.isSymbolicLink() && isFolder(join(root, id)))) yield id;
  }
}

function entriesOf(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const name = folder === '' ? basename(root) : folder;
    throw new ReadError('unreadable', `the folder ${name} cannot be read: ${systemReason(error)}`);
  }
}

const within = (root: string): FoundSource[] =>
  [...textsBelow(root, '')].map((id) => ({ root, id })).sort(byId);

/** Each file once; two files of one name would overwrite each other's outputs. */
function distinct(sources: readonly FoundSource[]): FoundSource[] {
  const files = new Map<string, FoundSource>();
  for (const source of sources) {
    const file = join(source.root, source.id);
    if (!files.has(file)) files.set(file, source);
  }
  const roots = new Map<string, string>();
  for (const { id, root } of files.values()) {
    const other = roots.get(id);
    if (other !== undefined)
      throw new ReadError(
        'same-name',
        `there is a ${id} in ${basename(other)} and one in ${basename(root)}. Give the folder above both, or one after the other.`,
      );
    roots.set(id, root);
  }
  return [...files.values()];
}

/**
 * The texts in folders (all below, hidden ones left out) and the files named one by one, in the order given, each
 * folder sorted by code point. A file that is not there is among them: reading it says so.
 * @throws ReadError where two files would have one id.
 */
export function findSources(paths: readonly string[]): FoundSource[] {
  const found = paths
    .map((path) => resolve(path))
    .flatMap((path) => (isFolder(path) ? within(path) : [{ root: dirname(path), id: basename(path) }]));
  return distinct(found);
}
