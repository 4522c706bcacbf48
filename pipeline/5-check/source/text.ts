import type { RuleEntry } from '../rule.ts';

export const RECORDED_TEXT: RuleEntry = {
  id: 'source/text',
  severity: 'error',
  docs: 'The text in the record of a document is that of its source, where the bytes of the source are those that were annotated.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.json': ['"text": "It', '"text": "Is'] } },
  passes: { corpus: 'It had 12 men.' },
};
