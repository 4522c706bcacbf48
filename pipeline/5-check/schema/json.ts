import type { RuleEntry } from '../rule.ts';

export const JSON_WELL_FORMED: RuleEntry = {
  id: 'schema/json',
  severity: 'error',
  docs: 'The record of a document is JSON.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.json': ['"id":', '"id"'] } },
  passes: { corpus: 'It had 12 men.' },
};
