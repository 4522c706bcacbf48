import type { RuleEntry } from '../rule.ts';

export const NOT_ANNOTATED: RuleEntry = {
  id: 'source/not-annotated',
  severity: 'error',
  docs: 'Every text of the corpus has been annotated: the output has files of it.',
  trips: { corpus: 'It had 12 men.', edits: { 'corpus/b.md': 'It has 13 now.' } },
  passes: { corpus: { 'a.md': 'It had 12 men.', 'b.md': 'It has 13 now.' } },
};
