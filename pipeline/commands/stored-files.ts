import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { git, isCommit } from './git.ts';

/** The files below a folder: as they are, or as they were at a commit. */
export interface StoredFiles {
  /** Below the folder, with `/`; hidden ones left out. */
  readonly paths: () => string[];
  /** Undefined where there is no such file. */
  readonly text: (path: string) => string | undefined;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const inFolder = (folder: string): StoredFiles => ({
  paths: () => globSync('**/*', { cwd: folder, onlyFiles: true }).map((path) => path.replaceAll('\\', '/')),
  text: (path) => readIfThere(join(folder, path)),
});

const hidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/** `tree`: `<commit>:<folder>`, as git names it. */
const atCommit = (tree: string): StoredFiles => ({
  paths: () =>
    (git('ls-tree', '-r', '-z', '--name-only', '--full-tree', tree) ?? '')
      .split('\0')
      .filter((path) => path !== '' && !hidden(path)),
  text: (path) => git('cat-file', 'blob', `${tree.replace(/\/+$/, '')}/${path}`),
});

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A place to compare a folder with; where it is a commit alone, the same folder as it was there. */
export const otherThan = (folder: string, place: string): string =>
  isFolder(place) || place.includes(':') || !isCommit(place) ? place : `${place}:./${relative('', folder)}`;

/** What is wrong with a place where no files are, and what it could be. */
export function notAPlace(place: string): string {
  const [commit = '', folder] = place.split(/:(.*)/s);
  if (folder === undefined)
    return isCommit(place)
      ? `${place} is a commit: say which folder, ${place}:output.`
      : `${place} is not there: there is no folder of this name, and no commit that git knows here.`;
  return isCommit(commit)
    ? `${place} is not there: at ${commit} there is no folder ${folder} (a path from the root of the repository, or ./ before it).`
    : `${place} is not there: git knows no commit ${commit} here. A shallow clone may lack it: fetch it first.`;
}

/** The files at a place: a folder, or `<commit>:<folder>` of the git repository around us; undefined for no place. */
export function storedFiles(place: string): StoredFiles | undefined {
  if (isFolder(place)) return inFolder(place);
  const isTree = /^[^-:][^:]*:[^:]+$/.test(place) && git('cat-file', '-t', place)?.trim() === 'tree';
  return isTree ? atCommit(place) : undefined;
}
