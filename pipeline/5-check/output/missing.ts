import type { RuleEntry } from '../rule.ts';

export const MISSING: RuleEntry = {
  id: 'output/missing',
  severity: 'error',
  docs: 'No file of the output is missing: each document that was annotated has one of each format, and the tables and the register are there.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.tei.xml': null } },
  passes: { corpus: 'It had 12 men.' },
};
