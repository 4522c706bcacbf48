import type { RuleEntry } from '../rule.ts';

export const ENCODING: RuleEntry = {
  id: 'output/encoding',
  severity: 'error',
  docs: 'Every file of the output that is a text is UTF-8, without a byte-order mark.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.tei.xml': Uint8Array.of(0xe9) } },
  passes: { corpus: 'Café' },
};
