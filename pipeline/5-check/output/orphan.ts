import type { RuleEntry } from '../rule.ts';

export const ORPHAN: RuleEntry = {
  id: 'output/orphan',
  severity: 'error',
  docs: 'Every file of the output comes from a text of the corpus. What is left of a text that was renamed or deleted would be taken for its annotations.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/b.md.tei.xml': '<TEI/>' } },
  passes: { corpus: 'It had 12 men.' },
};
