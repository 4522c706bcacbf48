import { lstatSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type FoundSource, findSources, pathBelow } from '../1-read/index.ts';
import { Manifest } from '../batch/manifest.ts';
import { byCodePoint } from '../model/code-points.ts';
import { UsageError } from './usage-error.ts';

/** Below a folder; the folder itself is not. */
const within = (folder: string, path: string): boolean => (pathBelow(folder, path) ?? '') !== '';

/** Whether a source is an output of an earlier run: the output folder lies among the texts, and it in there. */
const isOutput = (out: string, { root, id }: FoundSource): boolean =>
  within(root, out) && within(out, resolve(root, id));

/** The files that earlier runs made below an output folder. */
function madeIn(out: string): ReadonlySet<string> {
  const made = new Set<string>();
  for (const { files } of new Manifest(out).entries())
    for (const { path } of files) made.add(resolve(out, path));
  return made;
}

/** Without links, so that two names of one folder are seen to be one. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Beside the texts an output could take the name of one, and what it holds would be the texts of a later run. */
function refuseAmong(sources: readonly FoundSource[], out: string): void {
  const own = realPath(out);
  const roots = new Set(sources.map(({ root }) => root));
  if ([...roots].some((root) => realPath(root) === own))
    throw new UsageError(
      `${out} is the folder of the texts themselves. An output has a folder of its own, such as ${join(out, 'output')}.`,
    );
}

function refuseTwice(sources: readonly FoundSource[]): void {
  const roots = new Map<string, string>();
  for (const { id, root } of sources) {
    const other = roots.get(id);
    if (other !== undefined)
      throw new UsageError(
        `two texts would be written to the same place: ${id} is in ${other} and in ${root}. Give their common folder, or run twice.`,
      );
    roots.set(id, root);
  }
}

const byId = (a: FoundSource, b: FoundSource): number => byCodePoint(a.id, b.id);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The texts of a run. */
export interface Sources {
  /** In the order of their ids. */
  readonly sources: FoundSource[];
  /** Those of the paths that are folders. */
  readonly folders: readonly string[];
}

/** The sources that the paths name; what lies in an output folder among them is none. */
export function sourcesIn(paths: readonly string[], out: string): Sources {
  for (const path of paths)
    if (!lstatSync(path, { throwIfNoEntry: false })) throw new UsageError(`${path} is not there.`);
  const made = paths.some((path) => within(out, path)) ? madeIn(out) : new Set<string>();
  const sources = findSources(paths).filter(
    (source) => !isOutput(out, source) && !made.has(resolve(source.root, source.id)),
  );
  if (sources.length === 0)
    throw new UsageError(`no texts in ${paths.join(', ')}: there is no file that ends in .md or .txt.`);
  refuseAmong(sources, out);
  refuseTwice(sources);
  return { sources: sources.sort(byId), folders: paths.filter(isFolder) };
}
