import type { RuleEntry } from '../rule.ts';

const card = (licence: string): string => JSON.stringify({ title: 'Annals', language: 'en', licence });

export const WITHOUT_LICENCE: RuleEntry = {
  id: 'source/no-licence',
  severity: 'note',
  docs: 'The card of a collection says under which licence the texts are; `NOASSERTION`, with which `init` begins it, says that nobody has said so yet.',
  trips: { corpus: { 'a.md': 'It had 12 men.', 'collection.json': card('NOASSERTION') } },
  passes: { corpus: { 'a.md': 'It had 12 men.', 'collection.json': card('CC0-1.0') } },
};
