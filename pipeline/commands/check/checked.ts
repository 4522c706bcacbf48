import { existsSync } from 'node:fs';
import { sourcesOf } from '../../batch/corpus-files.ts';
import type { Configuration } from '../../model/records.ts';
import { weighed } from '../../model/severity.ts';
import { configurationFor } from '../configuration.ts';
import { wantedFormats } from '../formats.ts';
import { jobsOf } from '../jobs.ts';
import type { SettingArgs } from '../setting-flags.ts';
import { settingsFrom } from '../settings-from.ts';
import { type Sources, sourcesIn } from '../sources.ts';
import { UsageError } from '../usage-error.ts';
import { changedSince } from './changed.ts';
import { findingsOf } from './findings.ts';
import { formatsIn } from './formats-in.ts';
import type { Located, Report } from './reporters/reporter.ts';
import { repositoryPaths } from './repository-path.ts';

/** What says which outputs are checked, against which sources. */
export interface CheckedArgs extends SettingArgs {
  readonly output: string;
  readonly sources?: string | undefined;
  readonly to?: string | undefined;
  readonly jobs?: string | undefined;
  readonly 'changed-since'?: string | undefined;
}

/** What a check gives, and how grave its rules are. */
interface Checked extends Pick<Report, 'documents'> {
  readonly findings: readonly Located[];
  readonly checks: NonNullable<Configuration['checks']>;
}

/** Where texts are by themselves. */
const USUAL = 'corpus';

/** Where the texts of an output are: where they were found, or where they are by themselves. */
function sourcesFor(out: string): readonly string[] {
  const known = sourcesOf(out);
  if (known.length > 0) return known;
  if (existsSync(USUAL)) return [USUAL];
  throw new UsageError(
    `${out} does not say where its texts are, and there is no folder ${USUAL}. Give it: --sources <folder>.`,
  );
}

/** The texts that an output is checked against. */
export const textsFor = ({ output, sources }: CheckedArgs): Sources =>
  sourcesIn(sources === undefined ? sourcesFor(output) : [sources], output);

/** Checks an output: its documents, and all findings with the severities of the configuration. */
export async function checked({ output: out, ...args }: CheckedArgs, found: Sources): Promise<Checked> {
  const { formats, forms } = args.to === undefined ? formatsIn(out, found.sources) : wantedFormats(args.to);
  const configuration = configurationFor(settingsFrom(args));
  const ref = args['changed-since'];
  const isWanted = ref === undefined ? () => true : changedSince(ref, out);
  const findings = await findingsOf({
    job: { formats, configuration },
    found,
    corpus: { out, forms },
    isWanted,
    jobs: jobsOf(args.jobs),
  });
  const pathOf = repositoryPaths();
  const { checks = {} } = configuration.file;
  return {
    checks,
    documents: found.sources.filter(isWanted).map(({ root, id }) => pathOf(root, id)),
    findings: weighed(findings, checks),
  };
}
