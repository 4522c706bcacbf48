import { UsageError } from './usage-error.ts';

/** The flag of commands that work on many documents. */
export const jobsFlag = {
  jobs: {
    type: 'string',
    valueHint: 'number',
    description: 'Threads that work, the program itself among them (default: as many as pay)',
  },
} as const;

/** Reads `--jobs`. */
export function jobsOf(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new UsageError(`--jobs “${jobs}” is no number from 1 to 999.`);
  return Number(jobs);
}
