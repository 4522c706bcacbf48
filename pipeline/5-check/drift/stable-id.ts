import type { RuleEntry } from '../rule.ts';

export const STABLE_ID: RuleEntry = {
  id: 'drift/stable-id',
  severity: 'error',
  docs: 'A mention that stands where it stood has the id that it had in the committed version. Links from elsewhere depend on it.',
  trips: {
    corpus: 'It had 12 men.',
    edits: { 'output/a.md.json': [/"id":"f\w{11}"/, '"id":"f00000000000"'] },
  },
  passes: { corpus: 'It had 12 men.' },
};
