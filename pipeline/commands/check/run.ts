import { appendFileSync, existsSync } from 'node:fs';
import { configurationFor } from '../configuration.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { wantedFormats } from '../formats.ts';
import type { SettingArgs } from '../setting-flags.ts';
import { settingsFrom } from '../settings-from.ts';
import { sourcesIn } from '../sources.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { findingsOf } from './findings.ts';
import { REPORTERS, type ReporterName } from './reporters/index.ts';
import type { Report, Reporter } from './reporters/reporter.ts';
import { repositoryPaths } from './repository-path.ts';
import { weighed } from './severity.ts';

interface CheckArgs extends SettingArgs {
  readonly output: string;
  readonly sources: string;
  readonly to: string;
  readonly reporter?: ReporterName | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
}

async function reportOf({ output: out, sources, ...args }: CheckArgs): Promise<Report> {
  const { formats, forms } = wantedFormats(args.to);
  const configuration = configurationFor(settingsFrom(args));
  const found = sourcesIn([sources], out);
  const findings = await findingsOf({ formats, configuration }, found, { out, forms });
  const pathOf = repositoryPaths();
  return {
    documents: found.sources.map(({ root, id }) => pathOf(root, id)),
    findings: weighed(findings, configuration.file.checks ?? {}),
  };
}

function reporterFor({ reporter, json }: CheckArgs): Reporter {
  if (json && reporter !== undefined && reporter !== 'json')
    throw new UsageError(`--json and --reporter ${reporter} exclude each other.`);
  return REPORTERS[reporter ?? (json ? 'json' : 'text')];
}

/** To the page that GitHub shows of a run, where the program runs in one; other steps have written there, too. */
function summarise({ summary }: Reporter, report: Report): void {
  const { GITHUB_STEP_SUMMARY: file = '' } = process.env;
  if (summary !== undefined && file !== '') appendFileSync(file, summary(report));
}

export async function runCheck(args: CheckArgs): Promise<ExitCode> {
  const { output } = args;
  if (!existsSync(output)) throw new UsageError(`${output} is not there. \`rubricator annotate\` makes it.`);
  const reporter = reporterFor(args);
  const report = await reportOf(args);
  if (!args.quiet || report.findings.length > 0) say(reporter.print(report));
  summarise(reporter, report);
  return report.findings.some(({ severity }) => severity === 'error') ? EXIT.faults : EXIT.ok;
}
