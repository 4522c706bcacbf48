import { existsSync, readFileSync } from 'node:fs';
import { rules } from '../../5-check/index.ts';
import type { Baseline, KnownFinding } from '../../model/records.ts';
import { readChecked } from '../checked-json.ts';
import { UsageError } from '../usage-error.ts';
import { writeAsked } from './report-files.ts';
import type { Located, Reported } from './reporters/reporter.ts';
import { repositoryPaths } from './repository-path.ts';

/** Findings beside a baseline. */
export interface Judged {
  /** Those that the baseline does not know. */
  readonly fresh: readonly Reported[];
  /** Those that it knows, as it should know them now. */
  readonly known: readonly KnownFinding[];
  /** What it knows and is found no longer. */
  readonly gone: readonly KnownFinding[];
}

/** The baseline in a file. */
export function readBaseline(file: string): Baseline {
  if (!existsSync(file)) throw new UsageError(`${file} is not there. \`--update-baseline\` makes it.`);
  return readChecked(file, 'baseline');
}

const keyOf = ({ path, ruleId, message, fingerprint }: Reported): KnownFinding => ({
  path,
  ruleId,
  message,
  fingerprint,
});

/** Parts findings by whether a baseline knows them; without one, all are known: it is to begin with them. */
export function judged(findings: readonly Reported[], baseline?: Baseline): Judged {
  const left = new Map(baseline?.findings.map((known) => [known.fingerprint, known]));
  const fresh: Reported[] = [];
  const known: KnownFinding[] = [];
  for (const finding of findings) {
    if (baseline === undefined || left.delete(finding.fingerprint)) known.push(keyOf(finding));
    else fresh.push(finding);
  }
  return { fresh, known, gone: [...left.values()] };
}

const order = ({ path, ruleId, fingerprint }: KnownFinding): string => [path, ruleId, fingerprint].join('\0');

const byOrder = (a: KnownFinding, b: KnownFinding): number => (order(a) < order(b) ? -1 : 1);

/** Writes what a baseline still knows: nothing is ever added to one that stands. */
export function writeBaseline(file: string, known: readonly KnownFinding[]): void {
  const baseline: Baseline = { findings: [...known].sort(byOrder) };
  writeAsked({ flag: '--baseline', file }, `${JSON.stringify(baseline, undefined, 2)}\n`);
}

/** The line of a baseline in which a finding stands, from 1. */
function lineOf(file: string, { fingerprint }: KnownFinding): number {
  const lines = readFileSync(file, 'utf8').split('\n');
  return Math.max(1, lines.findIndex((line) => line.includes(fingerprint)) + 1);
}

/** That a baseline knows more than there is: what was mended could come back unseen. */
export function outdated(file: string, [first, ...others]: readonly KnownFinding[]): Located[] {
  if (first === undefined) return [];
  const { id, severity } = rules.BASELINE_OUTDATED;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const path = repositoryPaths()(file);
  return [
    {
      ruleId: id,
      severity,
      message: `${first.ruleId} in ${first.path}${more}: found no longer. Run \`rubricator check\` with --update-baseline and commit the result, so that it cannot come back unseen.`,
      file: path,
      path,
      line: lineOf(file, first),
    },
  ];
}
