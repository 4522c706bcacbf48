import type { CheckRule } from '../rule.ts';
import { named, placeOf } from './about.ts';
import { correctedFigure } from './example.ts';

export const staleCorrection: CheckRule = {
  id: 'corrections/stale',
  severity: 'warning',
  docs: 'The words that a person has corrected still stand in the text, where they stood. If they do not, the source was edited there and the correction is applied no longer.',
  about: 'text',
  trips: { corpus: { 'a.md': 'It had 12 men.', ...correctedFigure('13 men') } },
  passes: { corpus: { 'a.md': 'It had 12 men.', ...correctedFigure('12 men') } },
  check: ({ id, settledCorrections = [] }) =>
    settledCorrections
      .filter(({ status }) => status === 'stale')
      .map((correction) => ({
        message: `${named(correction)} is stale: ${correction.reason}. Withdraw it (\`rubricator correct\`), and make it anew where it still holds.`,
        ...placeOf(id, correction),
      })),
};
