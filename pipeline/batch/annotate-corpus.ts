import type { FoundSource } from '../1-read/index.ts';
import type { Run } from './annotate-source.ts';
import { writeCorpusFiles } from './corpus-files.ts';
import type { CorpusWide } from './corpus-wide.ts';
import { removeGone } from './gone.ts';
import { removeLeftovers } from './leftovers.ts';
import { whileLocked } from './lock.ts';
import { type Entry, Manifest } from './manifest.ts';
import type { Outcome } from './outcome.ts';
import { reasonOf } from './reason.ts';
import { removeDropped } from './remove-files.ts';
import { outcomesOf } from './run.ts';
import { removeShares } from './shares.ts';

/** What is asked of a batch. */
export interface Batch extends Run, CorpusWide {
  /** In the order in which they are done. */
  readonly sources: readonly FoundSource[];
  /** The folders that `sources` holds all texts of: what they have lost loses its files. */
  readonly folders: readonly string[];
  /** The folders and files that were named; remembered, so that `check` finds them. */
  readonly from: readonly string[];
  /** Annotate also what has not changed. */
  readonly force: boolean;
  readonly jobs: number | undefined;
}

/** What a batch tells while it runs. */
export interface Listener {
  readonly outcome: (outcome: Outcome) => void;
  /** The files of a document were removed, because its source is gone. */
  readonly removed: (id: string) => void;
  /** The corpus-wide files could not be written; those of an earlier run stand. */
  readonly incomplete: (reason: string) => void;
}

/** What became of a source, when the files of an earlier run that this one did not make again are removed. */
function cleared(outcome: Outcome, earlier: Entry | undefined, out: string): Outcome {
  if (outcome.status === 'failed') return earlier ? { ...outcome, stands: true } : outcome;
  if (outcome.status === 'unchanged') return outcome;
  try {
    removeDropped(out, earlier?.files, outcome.entry.files);
    return outcome;
  } catch (error) {
    const reason = `its files of an earlier run cannot be removed: ${reasonOf(error)}`;
    return { status: 'failed', id: outcome.id, reason, stands: true };
  }
}

/** Notes what became of sources. */
function remembered(outcomes: readonly Outcome[], manifest: Manifest, out: string): readonly Outcome[] {
  const noted = outcomes.map((outcome) => cleared(outcome, manifest.get(outcome.id), out));
  manifest.add(noted.flatMap((outcome) => (outcome.status === 'annotated' ? outcome.entry : [])));
  return noted;
}

/**
 * Annotates and writes a corpus: the documents, then what speaks of all of them. At every moment the output holds whole
 * files only; a run that was killed is completed by the next one. After `stopped` the corpus-wide files are left as
 * they were.
 * @throws OutputInUse
 */
export const annotateCorpus = (batch: Batch, listener: Listener, stopped: AbortSignal): Promise<void> =>
  whileLocked(batch.out, async () => {
    const { sources, out, jobs, force } = batch;
    await removeLeftovers(out);
    const manifest = new Manifest(out);
    const tasks = sources.map((source) => ({
      source,
      known: force ? undefined : manifest.placeOf(source.id),
    }));
    const remember = (outcomes: readonly Outcome[]): readonly Outcome[] =>
      remembered(outcomes, manifest, out);
    for await (const outcome of outcomesOf(tasks, batch, jobs, stopped, remember)) listener.outcome(outcome);
    if (!stopped.aborted) {
      for (const removal of removeGone(manifest, batch)) {
        if (removal.status === 'removed') listener.removed(removal.id);
        else listener.outcome(removal);
      }
      await writeCorpusFiles(manifest, batch).catch((error: unknown) => listener.incomplete(reasonOf(error)));
    }
    const shares = new Set<string | undefined>();
    for (const { share } of manifest.entries()) shares.add(share?.file);
    await manifest.settle();
    removeShares(out, shares);
  });
