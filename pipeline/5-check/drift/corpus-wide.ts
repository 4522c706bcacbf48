import type { RuleEntry } from '../rule.ts';

export const CORPUS_WIDE_NOT_CURRENT: RuleEntry = {
  id: 'drift/corpus-wide',
  severity: 'error',
  docs: 'The tables, the register and what else speaks of all documents are, byte for byte, what their records give.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/extracts/figures.csv': ['12 men', '13 men'] } },
  passes: { corpus: 'It had 12 men.' },
};
