import type { RuleEntry } from '../rule.ts';

export const UNREADABLE: RuleEntry = {
  id: 'source/unreadable',
  severity: 'error',
  docs: 'Every text of the corpus can be read: it is UTF-8; and its front matter, the card of its collection and its corrections are as their schemas say.',
  trips: {
    corpus: 'It had 12 men.',
    edits: { 'corpus/a.md': Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x0a) },
  },
  passes: { corpus: 'Café' },
};
