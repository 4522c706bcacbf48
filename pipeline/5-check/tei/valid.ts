import type { RuleEntry } from '../rule.ts';

export const TEI_VALID: RuleEntry = {
  id: 'tei/valid',
  severity: 'error',
  docs: 'The TEI is valid against schemas/rubricator-tei.rng, a subset of TEI P5.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.tei.xml': ['<s>', '<s><x/>'] } },
  passes: { corpus: 'It had 12 men.' },
};
