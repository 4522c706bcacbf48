import type { CheckRule } from '../rule.ts';
import { named, placeOf } from './about.ts';
import { correctedFigure } from './example.ts';

export const conflictingCorrection: CheckRule = {
  id: 'corrections/conflicting',
  severity: 'error',
  docs: 'No correction by a person contradicts another one of the same mention, or was made against something that the rules say no longer: a person has to decide.',
  about: 'text',
  trips: { corpus: { 'a.md': 'It had 12 men.', ...correctedFigure('It had') } },
  passes: { corpus: { 'a.md': 'It had 12 men.', ...correctedFigure('12 men') } },
  check: ({ id, settledCorrections = [] }) =>
    settledCorrections
      .filter(({ status }) => status === 'conflicting')
      .map((correction) => ({
        message: `${named(correction)} conflicts: ${correction.reason}. Withdraw one of them (\`rubricator correct\`), or make it anew.`,
        ...placeOf(id, correction),
      })),
};
