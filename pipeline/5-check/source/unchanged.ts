import type { RuleEntry } from '../rule.ts';

export const SOURCE_UNCHANGED: RuleEntry = {
  id: 'source/unchanged',
  severity: 'error',
  docs: 'The source is, byte for byte, what it was when it was annotated: its sha256 is the one in the record. Where the record was changed instead, the finding is in there.',
  trips: { corpus: 'It had 12 men.', edits: { 'corpus/a.md': ['12', '13'] } },
  passes: { corpus: 'It had 12 men.' },
};
