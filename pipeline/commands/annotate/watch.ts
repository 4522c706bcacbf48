import { once } from 'node:events';
import { type FSWatcher, watch } from 'node:fs';
import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds without a change after which a saving is taken for finished: editors write in several steps. */
const QUIET = 150;

/** What an output depends on: texts, cards and configuration, corrections, authority files. */
const WATCHED = /\.(?:md|markdown|txt|jsonl?|csv)$/i;

/**
 * Yields once for each bout of changes below the paths, until stopped. Changes made while the last bout is being dealt
 * with count for the next. What happens in the folder `out` is none.
 */
export async function* changesBelow(
  paths: readonly string[],
  out: string,
  stopped: AbortSignal,
): AsyncGenerator<void> {
  const own = resolve(out) + sep;
  const changes = new EventTarget();
  let changed = false;
  const notice = (path: string, name: string | null): void => {
    if (name === null || !WATCHED.test(name) || resolve(path, name).startsWith(own)) return;
    changed = true;
    changes.dispatchEvent(new Event('change'));
  };
  const watchers = paths.map((path) => watch(path, { recursive: true }, (_, name) => notice(path, name)));
  try {
    while (!stopped.aborted) {
      // Rejects when stopped, which the loop then sees.
      if (!changed) await once(changes, 'change', { signal: stopped }).catch(() => undefined);
      while (changed && !stopped.aborted) {
        changed = false;
        await setTimeout(QUIET);
        if (!changed) yield;
      }
    }
  } finally {
    watchers.forEach((watcher: FSWatcher) => {
      watcher.close();
    });
  }
}
