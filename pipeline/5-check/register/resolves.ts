import type { RuleEntry } from '../rule.ts';

export const REGISTER_RESOLVES: RuleEntry = {
  id: 'register/resolves',
  severity: 'error',
  docs: 'Every act that a mention names is in the register, and every mention that the register names is in the record of its document.',
  trips: {
    corpus: 'The Water Act 1998 holds.',
    edits: { 'output/extracts/register.json': [/"(a\w{11})"/, '"a00000000000"'] },
  },
  passes: { corpus: 'The Water Act 1998 holds.' },
};
