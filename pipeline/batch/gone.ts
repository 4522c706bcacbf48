import type { FoundSource } from '../1-read/index.ts';
import { rootMark } from './annotate-source.ts';
import type { Entry, Manifest } from './manifest.ts';
import type { Failed } from './outcome.ts';
import { reasonOf } from './reason.ts';
import { removeFiles } from './remove-files.ts';

interface Remaining {
  readonly sources: readonly FoundSource[];
  readonly folders: readonly string[];
  readonly out: string;
}

/** What became of the files of a document whose source is gone. */
export type Removal = { readonly status: 'removed'; readonly id: string } | Failed;

/** The documents whose folder was searched and no longer holds their source. */
function goneFrom(manifest: Manifest, { sources, folders }: Remaining): Entry[] {
  const there = new Set(sources.map(({ id }) => id));
  const searched = new Set(folders.map((root) => rootMark({ root })));
  const gone: Entry[] = [];
  for (const entry of manifest.entries())
    if (searched.has(entry.root) && !there.has(entry.id)) gone.push(entry);
  return gone;
}

/** The files of the documents that stay: none is removed, whatever is remembered of another. */
function standing(manifest: Manifest, gone: readonly Entry[]): ReadonlySet<string> {
  if (gone.length === 0) return new Set();
  const ids = new Set(gone.map(({ id }) => id));
  const paths = new Set<string>();
  for (const { id, files } of manifest.entries())
    if (!ids.has(id)) for (const { path } of files) paths.add(path);
  return paths;
}

/** Removes the files of documents whose source is gone. One that cannot be removed is tried again by the next run. */
export function* removeGone(manifest: Manifest, remaining: Remaining): Generator<Removal> {
  const gone = goneFrom(manifest, remaining);
  const kept = standing(manifest, gone);
  for (const { id, files } of gone)
    try {
      removeFiles(
        remaining.out,
        files.filter(({ path }) => !kept.has(path)),
      );
      manifest.remove(id);
      yield { status: 'removed', id };
    } catch (error) {
      const reason = `its source is gone, but what was made of it cannot be removed: ${reasonOf(error)}`;
      yield { status: 'failed', id, reason };
    }
}
