import type { RuleEntry } from '../rule.ts';

export const NOT_CURRENT: RuleEntry = {
  id: 'drift/not-current',
  severity: 'error',
  docs: 'The files of each document are, byte for byte, what a fresh run of this program gives. Not said of a line that another rule finds a fault in, nor of a text that has changed.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.json': ['"rule":"', '"rule":"old-'] } },
  passes: { corpus: 'It had 12 men.' },
};
