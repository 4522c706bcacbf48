import { existsSync } from 'node:fs';
import type { Baseline, Configuration } from '../../model/records.ts';
import { weighed } from '../../model/severity.ts';
import { UsageError } from '../usage-error.ts';
import { judged, outdated, readBaseline, writeBaseline } from './baseline.ts';
import { fingerprinted } from './fingerprints.ts';
import { refuseKept, type Texts } from './kept-files.ts';
import { refuseInOutput, refuseUnwritable } from './report-files.ts';
import type { Located, Reported } from './reporters/reporter.ts';

export interface BaselineArgs {
  readonly output: string;
  readonly baseline?: string | undefined;
  readonly 'update-baseline'?: boolean | undefined;
  readonly 'changed-since'?: string | undefined;
}

/** Refuses flags that make no sense together, before anything is done. */
export function refuseBaseline(args: BaselineArgs): void {
  const { output, baseline, 'update-baseline': update, 'changed-since': ref } = args;
  if (update && baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline <file>, which it writes.');
  if (update && ref !== undefined)
    throw new UsageError('--update-baseline needs a check of everything: leave out --changed-since.');
  if (baseline === undefined) return;
  if (!update || existsSync(baseline)) readBaseline(baseline);
  const asked = { flag: '--baseline', file: baseline } as const;
  refuseInOutput(asked, output);
  if (update) refuseUnwritable(asked);
}

/** Refuses to begin a baseline where people write. */
export function refuseBegun({ baseline, 'update-baseline': update }: BaselineArgs, texts: Texts): void {
  if (update && baseline !== undefined) refuseKept({ flag: '--baseline', file: baseline }, texts);
}

const standing = (file: string): Baseline | undefined => (existsSync(file) ? readBaseline(file) : undefined);

/** The findings that are not in the baseline, and how many are. */
export function beyondBaseline(
  found: readonly Located[],
  { baseline: file, 'update-baseline': update, 'changed-since': ref }: Omit<BaselineArgs, 'output'>,
  checks: NonNullable<Configuration['checks']> = {},
): { fresh: readonly Reported[]; known: number } {
  const findings = fingerprinted(found);
  if (file === undefined) return { fresh: findings, known: 0 };
  const { fresh, known, gone } = judged(findings, standing(file));
  if (update) writeBaseline(file, known);
  // A check of some documents says nothing of the findings of others.
  const over = update || ref !== undefined ? [] : outdated(file, gone);
  return { fresh: [...fresh, ...fingerprinted(weighed(over, checks))], known: known.length };
}
