import type { RuleEntry } from '../rule.ts';

export const TEI_WELL_FORMED: RuleEntry = {
  id: 'tei/well-formed',
  severity: 'error',
  docs: 'The TEI is well-formed XML. What is not has no further findings.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.tei.xml': ['</s>', ''] } },
  passes: { corpus: 'It had 12 men.' },
};
