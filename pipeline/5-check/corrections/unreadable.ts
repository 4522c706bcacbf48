import type { RuleEntry } from '../rule.ts';
import { correctedFigure } from './example.ts';

export const UNREADABLE_CORRECTIONS: RuleEntry = {
  id: 'corrections/unreadable',
  severity: 'error',
  docs: 'Every line of a file of corrections is a correction, by its schema. Until it is, its text cannot be annotated: to go on without it would undo what a person has said.',
  trips: { corpus: 'It had 12 men.', edits: { 'corpus/corrections/a.md.jsonl': '{"op":"reject"}\n' } },
  passes: { corpus: { 'a.md': 'It had 12 men.', ...correctedFigure('12 men') } },
};
