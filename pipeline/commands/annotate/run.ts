import { annotateCorpus, type Batch, type Listener } from '../../batch/annotate-corpus.ts';
import { OutputInUse } from '../../batch/lock.ts';
import { keepMemorySmall } from '../../batch/memory.ts';
import { reasonOf } from '../../batch/reason.ts';
import { NOTHING, tallied } from '../../batch/tally.ts';
import { authorityIn } from '../authority.ts';
import { configurationFor } from '../configuration.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { wantedFormats } from '../formats.ts';
import { interruptible } from '../interrupt.ts';
import { jobsOf } from '../jobs.ts';
import type { SettingArgs } from '../setting-flags.ts';
import { settingsFrom } from '../settings-from.ts';
import { sourcesIn } from '../sources.ts';
import { say, tell } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { progressOf } from './progress.ts';
import { summaryJson, summaryText } from './summary.ts';
import { changesBelow } from './watch.ts';

interface AnnotateArgs extends SettingArgs {
  /** The paths. */
  readonly _: readonly string[];
  readonly paths: string;
  readonly out: string;
  readonly to: string;
  readonly jobs?: string | undefined;
  readonly force?: boolean | undefined;
  readonly watch?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
}

const pathsOf = ({ _: named, paths }: AnnotateArgs): readonly string[] =>
  named.length > 0 ? named : [paths];

function batchOf(args: AnnotateArgs): Batch {
  const { out } = args;
  const { formats, forms } = wantedFormats(args.to);
  const job = { formats, configuration: configurationFor(settingsFrom(args)) };
  const jobs = jobsOf(args.jobs);
  const from = pathsOf(args);
  const { sources, folders } = sourcesIn(from, out);
  const authority = authorityIn(folders);
  return { sources, folders, from, authority, job, out, forms, jobs, force: args.force === true };
}

/** What the output folder itself refuses: nothing was done. */
function refused(out: string, error: unknown): never {
  if (error instanceof OutputInUse) throw new UsageError(error.message);
  if (error instanceof Error && 'code' in error)
    throw new UsageError(`${out} cannot be written to: ${reasonOf(error)}.`);
  throw error;
}

/** One run over everything that the arguments name. */
async function annotateOnce(args: AnnotateArgs, stopped: AbortSignal): Promise<ExitCode> {
  // Before anything else: the paths of a large corpus are many.
  keepMemorySmall('documents');
  const batch = batchOf(args);
  const progress = progressOf(batch.sources.length, args.quiet || args.json ? 'quiet' : 'shown');
  let tally = NOTHING;
  const listener: Listener = {
    outcome: (outcome) => {
      tally = tallied(tally, outcome);
      progress.step(outcome);
    },
    removed: (id) => progress.say(`removed what was made of ${id}: its source is gone\n`),
    incomplete: (reason) => {
      const failed = { status: 'failed', id: 'the tables and the register', reason } as const;
      tally = tallied(tally, failed);
      progress.say(`failed ${failed.id}: ${reason}\n`);
    },
  };
  await annotateCorpus(batch, listener, stopped).catch((error: unknown) => refused(batch.out, error));
  progress.end();
  const interrupted = stopped.aborted;
  if (args.json) say(summaryJson(tally, interrupted));
  else if (!args.quiet) say(summaryText(tally, interrupted));
  if (interrupted) return EXIT.interrupted;
  return tally.failed.length > 0 ? EXIT.faults : EXIT.ok;
}

/** Runs, and runs again whenever something is saved. What is wrong for the moment is said, and the watch goes on. */
async function annotateOnChange(args: AnnotateArgs, stopped: AbortSignal): Promise<ExitCode> {
  await annotateOnce(args, stopped);
  tell('Watching; Ctrl-C ends.\n');
  for await (const _ of changesBelow(pathsOf(args), args.out, stopped))
    await annotateOnce(args, stopped).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      tell(`${error.message}\n`);
    });
  return EXIT.ok;
}

export const runAnnotate = (args: AnnotateArgs): Promise<ExitCode> =>
  interruptible((stopped) => (args.watch ? annotateOnChange : annotateOnce)(args, stopped));
