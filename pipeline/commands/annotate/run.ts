import { outcomesOf, type Run } from '../../batch/run.ts';
import { NOTHING, tallied } from '../../batch/tally.ts';
import { configurationFor } from '../configuration.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { wantedFormats } from '../formats.ts';
import { interruptible } from '../interrupt.ts';
import { type SettingArgs, settingsFrom } from '../setting-flags.ts';
import { sourcesIn } from '../sources.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { progressOf } from './progress.ts';
import { summaryJson, summaryText } from './summary.ts';

interface AnnotateArgs extends SettingArgs {
  /** The paths. */
  readonly _: readonly string[];
  readonly paths: string;
  readonly out: string;
  readonly to: string;
  readonly jobs?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
}

function jobsOf(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new UsageError(`--jobs “${jobs}” is no number from 1 to 999.`);
  return Number(jobs);
}

export async function runAnnotate(args: AnnotateArgs): Promise<ExitCode> {
  const settings = settingsFrom(args);
  const wanted = wantedFormats(args.to);
  const jobs = jobsOf(args.jobs);
  const sources = sourcesIn(args._.length > 0 ? args._ : [args.paths], args.out);
  const run: Run = {
    job: { formats: wanted.formats, configuration: configurationFor(settings) },
    out: args.out,
  };
  const progress = progressOf(sources.length, args.quiet || args.json ? 'quiet' : 'shown');
  return interruptible(async (stopped) => {
    let tally = NOTHING;
    for await (const outcome of outcomesOf(sources, run, jobs, stopped)) {
      tally = tallied(tally, outcome);
      progress.step(outcome);
    }
    progress.end();
    const interrupted = stopped.aborted;
    if (args.json) say(summaryJson(tally, interrupted));
    else if (!args.quiet) say(summaryText(tally, interrupted));
    if (interrupted) return EXIT.interrupted;
    return tally.failed.length > 0 ? EXIT.faults : EXIT.ok;
  });
}
