import { existsSync } from 'node:fs';
import { glob } from 'tinyglobby';
import type { Finding } from '../../model/records.ts';
import { authorityIn } from '../authority.ts';
import { configurationFor } from '../configuration.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { wantedFormats } from '../formats.ts';
import { type SettingArgs, settingsFrom } from '../setting-flags.ts';
import { sourcesIn } from '../sources.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { checkCorpusFiles } from './corpus.ts';
import { checkDocument } from './document.ts';
import { orphan } from './faults.ts';
import { reportJson, reportText } from './report.ts';

interface CheckArgs extends SettingArgs {
  readonly output: string;
  readonly sources: string;
  readonly to: string;
  readonly json?: boolean | undefined;
}

/** Files of the output folder that nothing accounts for, in order. Hidden files are the program's own. */
async function orphansIn(output: string, expected: ReadonlySet<string>): Promise<Finding[]> {
  const found = await glob('**/*', { cwd: output });
  return found
    .filter((path) => !expected.has(path))
    .sort()
    .map(orphan);
}

export async function runCheck(args: CheckArgs): Promise<ExitCode> {
  const { output } = args;
  if (!existsSync(output)) throw new UsageError(`${output} is not there. \`rubricator annotate\` makes it.`);
  const { formats, tables } = wantedFormats(args.to);
  const job = { formats, configuration: configurationFor(settingsFrom(args)) };
  const { sources, folders } = sourcesIn([args.sources], output);
  const expected = new Set<string>();
  const recorded: string[] = [];
  const findings: Finding[] = [];
  for (const source of sources) {
    const checked = await checkDocument(source, job, output);
    for (const path of checked.paths) expected.add(path);
    if (checked.recorded) recorded.push(source.id);
    findings.push(...checked.findings);
  }
  const corpus = await checkCorpusFiles({ out: output, tables, authority: authorityIn(folders) }, recorded);
  for (const path of corpus.paths) expected.add(path);
  findings.push(...corpus.findings, ...(await orphansIn(output, expected)));
  say(args.json ? reportJson(sources.length, findings) : reportText(sources.length, findings));
  return findings.some(({ severity }) => severity === 'error') ? EXIT.faults : EXIT.ok;
}
