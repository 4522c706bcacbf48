import { lexiconFor } from '../lexicons/index.ts';

/** The words that tell whether a full stop ends a sentence (see lexicons/<language>/sentence.json). */
export type SentenceWords = Record<
  'always' | 'beforeNumber' | 'beforeCapital' | 'starters' | 'months',
  ReadonlySet<string>
>;

const remembered = new Map<string, SentenceWords>();

export function sentenceWords(language: string): SentenceWords {
  const known = remembered.get(language);
  if (known) return known;
  const { always, beforeNumber, beforeCapital, starters, months } = lexiconFor(language).sentence;
  const words = {
    always: new Set(always),
    beforeNumber: new Set(beforeNumber),
    beforeCapital: new Set(beforeCapital),
    starters: new Set(starters),
    months: new Set(months),
  };
  remembered.set(language, words);
  return words;
}
