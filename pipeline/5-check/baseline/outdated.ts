import type { RuleEntry } from '../rule.ts';

export const BASELINE_OUTDATED: RuleEntry = {
  id: 'baseline/outdated',
  severity: 'error',
  docs: 'Every finding that the baseline knows is still there. What was mended must leave it (`--update-baseline`), so that it cannot come back unseen: a baseline may only become shorter.',
  trips: {
    corpus: 'It had 12 men.',
    baseline: {
      path: 'corpus/a.md',
      ruleId: 'date/no-such-day',
      message: '“31 June 1986” is not in the calendar.',
      fingerprint: '1b4f0e9851971998e732078544c96b36:1',
    },
  },
  passes: { corpus: 'It had 12 men.' },
};
