import type { Counts, Failed, Outcome } from './outcome.ts';

/** The sums of a run so far. */
export interface Tally {
  readonly documents: number;
  readonly mentions: Counts;
  readonly findings: number;
  readonly failed: readonly Failed[];
}

export const NOTHING: Tally = {
  documents: 0,
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
export const tallied = (tally: Tally, outcome: Outcome): Tally =>
  outcome.status === 'failed'
    ? { ...tally, failed: [...tally.failed, outcome] }
    : {
        ...tally,
        documents: tally.documents + 1,
        mentions: sum(tally.mentions, outcome.mentions),
        findings: tally.findings + outcome.findings,
      };
