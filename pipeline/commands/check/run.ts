import { appendFileSync, existsSync } from 'node:fs';
import { glob } from 'tinyglobby';
import type { CorpusWide } from '../../batch/corpus-wide.ts';
import type { Job } from '../../batch/job.ts';
import type { Finding } from '../../model/records.ts';
import { authorityIn } from '../authority.ts';
import { configurationFor } from '../configuration.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { wantedFormats } from '../formats.ts';
import type { SettingArgs } from '../setting-flags.ts';
import { settingsFrom } from '../settings-from.ts';
import { type Sources, sourcesIn } from '../sources.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { checkCorpusFiles } from './corpus.ts';
import { correctionsWithoutText } from './corrections.ts';
import { checkDocument } from './document.ts';
import { orphan } from './faults.ts';
import { REPORTERS, type ReporterName } from './reporters/index.ts';
import type { Located, Report, Reporter } from './reporters/reporter.ts';
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

type Output = Omit<CorpusWide, 'authority'>;

/** Files of the output folder that nothing accounts for, in order. Hidden files are the program's own. */
async function orphansIn(output: string, expected: ReadonlySet<string>): Promise<Finding[]> {
  const found = await glob('**/*', { cwd: output });
  return found
    .filter((path) => !expected.has(path))
    .sort()
    .map(orphan);
}

/** Every check of an output against its sources. */
async function findingsOf(job: Job, { sources, folders }: Sources, corpus: Output): Promise<Located[]> {
  const { out } = corpus;
  const pathOf = repositoryPaths();
  const below =
    (folder: string) =>
    (finding: Finding): Located => ({ ...finding, path: pathOf(folder, finding.file ?? '') });
  const expected = new Set<string>();
  const recorded: string[] = [];
  const findings: Located[] = [];
  for (const source of sources) {
    const checked = await checkDocument(source, job, out);
    for (const path of checked.paths) expected.add(path);
    if (checked.recorded) recorded.push(source.id);
    findings.push(...checked.ofSource.map(below(source.root)), ...checked.ofOutput.map(below(out)));
  }
  const corpusWide = await checkCorpusFiles({ ...corpus, authority: authorityIn(folders) }, recorded);
  for (const path of corpusWide.paths) expected.add(path);
  const others = [...corpusWide.findings, ...(await orphansIn(out, expected))];
  const lost = folders.flatMap((folder) => correctionsWithoutText(folder, sources).map(below(folder)));
  return [...findings, ...lost, ...others.map(below(out))];
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
