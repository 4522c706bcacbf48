import { existsSync } from 'node:fs';
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
import { checkDocument } from './document.ts';
import { orphan } from './faults.ts';
import { reportJson, reportText } from './report.ts';
import { weighed } from './severity.ts';

interface CheckArgs extends SettingArgs {
  readonly output: string;
  readonly sources: string;
  readonly to: string;
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
async function findingsOf(job: Job, { sources, folders }: Sources, corpus: Output): Promise<Finding[]> {
  const { out } = corpus;
  const expected = new Set<string>();
  const recorded: string[] = [];
  const findings: Finding[] = [];
  for (const source of sources) {
    const checked = await checkDocument(source, job, out);
    for (const path of checked.paths) expected.add(path);
    if (checked.recorded) recorded.push(source.id);
    findings.push(...checked.findings);
  }
  const corpusWide = await checkCorpusFiles({ ...corpus, authority: authorityIn(folders) }, recorded);
  for (const path of corpusWide.paths) expected.add(path);
  return [...findings, ...corpusWide.findings, ...(await orphansIn(out, expected))];
}

export async function runCheck(args: CheckArgs): Promise<ExitCode> {
  const { output: out } = args;
  if (!existsSync(out)) throw new UsageError(`${out} is not there. \`rubricator annotate\` makes it.`);
  const { formats, tables } = wantedFormats(args.to);
  const configuration = configurationFor(settingsFrom(args));
  const found = sourcesIn([args.sources], out);
  const all = await findingsOf({ formats, configuration }, found, { out, tables });
  const findings = weighed(all, configuration.file.checks ?? {});
  say((args.json ? reportJson : reportText)(found.sources.length, findings));
  return findings.some(({ severity }) => severity === 'error') ? EXIT.faults : EXIT.ok;
}
