import { EXIT, type ExitCode } from '../exit-code.ts';
import { tell } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { type BaselineArgs, beyondBaseline, refuseBaseline, refuseBegun } from './beyond-baseline.ts';
import { type CheckedArgs, checked, textsFor } from './checked.ts';
import { refuseOutput } from './output-folder.ts';
import type { Report } from './reporters/reporter.ts';
import { counted, countOf } from './reporters/sums.ts';
import { give, refuseFiles, wantedReports } from './reporting.ts';
import { repositoryRoot } from './repository-path.ts';
import { sourceLines } from './source-lines.ts';

interface CheckArgs extends CheckedArgs, BaselineArgs {
  /** All words that are no flags. */
  readonly _: readonly string[];
  readonly reporter?: string | undefined;
  readonly 'max-warnings'?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
}

function mostWarnings(flag: string | undefined): number {
  if (flag === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(flag)) throw new UsageError(`--max-warnings “${flag}” is no number, such as 0.`);
  return Number(flag);
}

/** Whether there are more warnings than are allowed; it is said where they are. */
function tooMany(warnings: number, most: number): boolean {
  if (warnings <= most) return false;
  tell(`rubricator: ${counted(warnings, 'warning')}, where --max-warnings allows ${most}\n`);
  return true;
}

export async function runCheck(args: CheckArgs): Promise<ExitCode> {
  const { output } = args;
  refuseOutput(output, args._);
  const reports = wantedReports(args);
  const most = mostWarnings(args['max-warnings']);
  refuseBaseline(args);
  const found = textsFor(args);
  refuseBegun(args, found);
  refuseFiles(reports, { texts: found, output, baseline: args.baseline });
  const { documents, findings, checks } = await checked(args, found);
  const { fresh, known } = beyondBaseline(findings, args, checks);
  const places = sourceLines(repositoryRoot(), documents);
  const report: Report = { documents, findings: fresh, known, ...places };
  give(reports, report, args.quiet);
  const worse = tooMany(countOf(fresh, 'warning'), most);
  return worse || countOf(fresh, 'error') > 0 ? EXIT.faults : EXIT.ok;
}
