import type { RuleEntry } from '../rule.ts';

export const FORMAT_VERSION: RuleEntry = {
  id: 'schema/format-version',
  severity: 'error',
  docs: 'The record has a version of the format that this program knows. If not, another program has written it.',
  trips: {
    corpus: 'It had 12 men.',
    edits: { 'output/a.md.json': ['"formatVersion": "1.0"', '"formatVersion": "9.0"'] },
  },
  passes: { corpus: 'It had 12 men.' },
};
