import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { listed } from '../listed.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { REPORTERS, type ReporterName } from './reporters/index.ts';
import { REPORTER_NAMES } from './reporters/names.ts';
import type { Report, Reporter } from './reporters/reporter.ts';

/** One form of the report, and where it goes: a file, or standard output. */
interface Wanted {
  readonly reporter: Reporter;
  readonly file?: string;
}

const isName = (name: string): name is ReporterName => REPORTER_NAMES.some((known) => known === name);

function wanted(word: string): Wanted {
  const at = word.indexOf('=');
  const name = at < 0 ? word : word.slice(0, at);
  if (!isName(name))
    throw new UsageError(`--reporter “${name}” is none. There are: ${REPORTER_NAMES.join(', ')}.`);
  if (at < 0) return { reporter: REPORTERS[name] };
  const file = word.slice(at + 1);
  if (file === '') throw new UsageError(`--reporter ${word} names no file: ${name}=<file>.`);
  return { reporter: REPORTERS[name], file };
}

const isWithin = (folder: string, file: string): boolean =>
  !relative(resolve(folder), resolve(file)).startsWith('..');

function refuseClashes(reports: readonly Wanted[], output: string): void {
  const places = reports.map(({ file }) => (file === undefined ? '' : resolve(file)));
  const twice = places.find((place, i) => places.indexOf(place) < i);
  if (twice === '')
    throw new UsageError(
      'only one report can go to standard output. Give the others files: --reporter text,sarif=<file>.',
    );
  if (twice !== undefined) throw new UsageError('--reporter: two reports would be written to one file.');
  for (const { file } of reports)
    if (file !== undefined && isWithin(output, file))
      throw new UsageError(
        `--reporter: ${file} lies in the output, where nothing may be that no text gives.`,
      );
}

/** The reports that the flags ask for: `text`, `github,sarif=check.sarif`. */
export function wantedReports(
  flags: { readonly reporter?: string | undefined; readonly json?: boolean | undefined },
  output: string,
): Wanted[] {
  const words = listed(flags.reporter ?? '');
  if (flags.json) words.push('json');
  const reports = [...new Set(words.length === 0 ? ['text'] : words)].map(wanted);
  refuseClashes(reports, output);
  return reports;
}

/** To the page that GitHub shows of a run, where the program runs in one; other steps have written there, too. */
function summarise({ summary }: Reporter, report: Report): void {
  const { GITHUB_STEP_SUMMARY: file = '' } = process.env;
  if (summary !== undefined && file !== '') appendFileSync(file, summary(report));
}

function writeReport(file: string, content: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(
      `--reporter: ${file} cannot be written (${error instanceof Error ? error.message : error}).`,
    );
  }
}

/** Prints and writes the reports. `quiet`: nothing to standard output where nothing is found. */
export function give(reports: readonly Wanted[], report: Report, quiet = false): void {
  for (const { reporter, file } of reports) {
    if (file !== undefined) writeReport(file, reporter.print(report));
    else if (!quiet || report.findings.length > 0) say(reporter.print(report));
    summarise(reporter, report);
  }
}
