import { availableParallelism } from 'node:os';
import type { FoundSource } from '../../1-read/index.ts';
import { compileLess } from '../../batch/compiling.ts';
import { inOrder } from '../../batch/in-order.ts';
import type { Job } from '../../batch/job.ts';
import { groupsOf, sized } from '../../batch/sized.ts';
import { checkDocument, type DocumentCheck } from './document.ts';

/** What threads are told once. Plain values. */
export interface CheckRun {
  readonly job: Job;
  /** The folder of the output. */
  readonly output: string;
}

/** Below so many bytes of text starting threads costs more than they save. */
const WORTH_THREADS = 1_000_000;

/** Groups under way for each thread: enough that none waits behind a large document. */
const AHEAD = 4;

const NEVER = new AbortController().signal;

/** How many threads check texts of so many bytes; 1 is this process alone. */
function threadsFor(bytes: number, groups: number, jobs: number | undefined): number {
  if (jobs !== undefined) return Math.min(jobs, groups);
  return bytes < WORTH_THREADS ? 1 : Math.min(availableParallelism(), groups);
}

/** Checks documents in threads, a group of neighbours by one of them. */
async function* inThreads(
  groups: readonly (readonly FoundSource[])[],
  run: CheckRun,
  threads: number,
): AsyncGenerator<[FoundSource, DocumentCheck]> {
  const { Piscina } = await import('piscina');
  const filename = new URL('./check-worker.js', import.meta.url).href;
  const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads, workerData: run });
  const work = async (group: readonly FoundSource[]): Promise<[FoundSource, DocumentCheck][]> => {
    const checks: DocumentCheck[] = await pool.run(group);
    return group.flatMap((source, i) => {
      const check = checks[i];
      return check === undefined ? [] : [[source, check]];
    });
  };
  try {
    for await (const checks of inOrder(groups, threads * AHEAD, work, NEVER)) yield* checks;
  } finally {
    await pool.destroy();
  }
}

/** What is wrong with each of some sources, in their order. `jobs`: a wish for the number of threads. */
export async function* checksOf(
  sources: readonly FoundSource[],
  run: CheckRun,
  jobs: number | undefined,
): AsyncGenerator<[FoundSource, DocumentCheck]> {
  compileLess();
  const groups = [...groupsOf(sized(sources.map((source) => ({ source, known: undefined }))))];
  const bytes = groups.reduce((sum, { size }) => sum + size, 0);
  const threads = threadsFor(bytes, groups.length, jobs);
  const texts = groups.map(({ tasks }) => tasks.map(({ source }) => source));
  if (threads > 1) yield* inThreads(texts, run, threads);
  else for (const source of sources) yield [source, await checkDocument(source, run.job, run.output)];
}
