import type { Counts } from './manifest.ts';
import type { Failed, Outcome } from './outcome.ts';

/** The sums of a run so far. */
export interface Tally {
  /** With those that were unchanged. */
  readonly documents: number;
  readonly unchanged: number;
  readonly mentions: Counts;
  readonly findings: number;
  readonly failed: readonly Failed[];
}

export const NOTHING: Tally = {
  documents: 0,
  unchanged: 0,
  mentions: { date: 0, figure: 0, 'legal-act': 0 },
  findings: 0,
  failed: [],
};

const sum = (a: Counts, b: Counts): Counts => ({
  date: a.date + b.date,
  figure: a.figure + b.figure,
  'legal-act': a['legal-act'] + b['legal-act'],
});

/** The sums with one more outcome. */
export function tallied(tally: Tally, outcome: Outcome): Tally {
  if (outcome.status === 'failed') return { ...tally, failed: [...tally.failed, outcome] };
  const { mentions, findings } = outcome.entry;
  return {
    ...tally,
    documents: tally.documents + 1,
    unchanged: tally.unchanged + (outcome.status === 'unchanged' ? 1 : 0),
    mentions: sum(tally.mentions, mentions),
    findings: tally.findings + findings,
  };
}
