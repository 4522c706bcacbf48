import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundSource } from '../1-read/index.ts';
import { rootMark } from './annotate-source.ts';
import type { Entry, Manifest } from './manifest.ts';

interface Remaining {
  readonly sources: readonly FoundSource[];
  readonly folders: readonly string[];
  readonly out: string;
}

/** The documents whose folder was searched and no longer holds their source. */
function goneFrom(manifest: Manifest, { sources, folders }: Remaining): Entry[] {
  const there = new Set(sources.map(({ id }) => id));
  const searched = new Set(folders.map((root) => rootMark({ root })));
  return manifest.entries().filter(({ id, root }) => searched.has(root) && !there.has(id));
}

/** Removes the files of documents whose source is gone; gives the documents. */
export async function removeGone(manifest: Manifest, remaining: Remaining): Promise<string[]> {
  const gone = goneFrom(manifest, remaining);
  for (const { id, files } of gone) {
    for (const { path } of files) await rm(join(remaining.out, path), { force: true });
    manifest.remove(id);
  }
  return gone.map(({ id }) => id);
}
