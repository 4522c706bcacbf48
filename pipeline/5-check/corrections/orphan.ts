import type { RuleEntry } from '../rule.ts';
import { correctedFigure } from './example.ts';

export const ORPHAN_CORRECTIONS: RuleEntry = {
  id: 'corrections/orphan',
  severity: 'error',
  docs: 'Every file of corrections has the name of a text that is there; what people have said would otherwise be lost without a word where a text is renamed.',
  trips: { corpus: { 'b.md': 'It had 12 men.', ...correctedFigure('12 men') } },
  passes: { corpus: { 'a.md': 'It had 12 men.', ...correctedFigure('12 men') } },
};
