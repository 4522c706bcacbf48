import type { RuleEntry } from '../rule.ts';

export const REGISTER_VALID: RuleEntry = {
  id: 'schema/register',
  severity: 'error',
  docs: 'The register is valid against schemas/register.schema.json.',
  trips: {
    corpus: 'The Water Act 1998 holds.',
    edits: { 'output/extracts/register.json': ['"formatVersion": "1.0"', '"formatVersion": "9.0"'] },
  },
  passes: { corpus: 'The Water Act 1998 holds.' },
};
