import type { CheckRule } from '../rule.ts';
import { named, placeOf } from './about.ts';

export const staleCorrection: CheckRule = {
  id: 'corrections/stale',
  severity: 'warning',
  docs: 'The words that a person has corrected still stand in the text, where they stood. If they do not, the source was edited there and the correction is applied no longer.',
  check: ({ settledCorrections = [] }) =>
    settledCorrections
      .filter(({ status }) => status === 'stale')
      .map((correction) => ({
        message: `${named(correction)} is stale: ${correction.reason}. Withdraw it (\`rubricator correct\`), and make it anew where it still holds.`,
        ...placeOf(correction),
      })),
};
