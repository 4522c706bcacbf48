import { listed } from '../listed.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { refuseKept, type Texts } from './kept-files.ts';
import { addToSummary, realPlace, refuseInOutput, refuseUnwritable, writeAsked } from './report-files.ts';
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

function refuseClashes(reports: readonly Wanted[]): void {
  const places = reports.map(({ file }) => (file === undefined ? '' : realPlace(file)));
  const twice = places.find((place, i) => places.indexOf(place) < i);
  if (twice === '')
    throw new UsageError(
      'only one report can go to standard output. Give the others files: --reporter text,sarif=<file>.',
    );
  if (twice !== undefined) throw new UsageError('--reporter: two reports would be written to one file.');
}

/** The reports that the flags ask for: `text`, `github,sarif=check.sarif`. */
export function wantedReports(flags: {
  readonly reporter?: string | undefined;
  readonly json?: boolean | undefined;
}): Wanted[] {
  const words = listed(flags.reporter ?? '');
  if (flags.json) words.push('json');
  const reports = [...new Set(words.length === 0 ? ['text'] : words)].map(wanted);
  refuseClashes(reports);
  return reports;
}

/** What a check reads: a report would take the place of it. */
interface Read {
  readonly output: string;
  readonly texts: Texts;
  readonly baseline?: string | undefined;
}

/** Refuses reports that cannot be written, or would overwrite what the check is about, before anything is checked. */
export function refuseFiles(reports: readonly Wanted[], { output, texts, baseline }: Read): void {
  const files = reports.flatMap(({ file }) => file ?? []);
  for (const file of files) {
    const asked = { flag: '--reporter', file } as const;
    refuseKept(asked, texts);
    if (baseline !== undefined && realPlace(file) === realPlace(baseline))
      throw new UsageError(`--reporter: ${file} is the baseline, which a report must not overwrite.`);
    refuseInOutput(asked, output);
    refuseUnwritable(asked);
  }
}

/** Prints and writes the reports. `quiet`: nothing to standard output where nothing is found. */
export function give(reports: readonly Wanted[], report: Report, quiet = false): void {
  for (const { reporter, file } of reports) {
    if (file !== undefined) writeAsked({ flag: '--reporter', file }, reporter.print(report));
    else if (!quiet || report.findings.length > 0) say(reporter.print(report));
    if (reporter.summary !== undefined) addToSummary(reporter.summary(report));
  }
}
