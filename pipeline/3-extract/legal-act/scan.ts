import { lexiconFor } from '../../lexicons/index.ts';
import { CITATION_WORDS } from './citation.ts';
import { vocabularyOf } from './vocabulary.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function triggers(language: string): RegExp {
  const { heads, known } = vocabularyOf(language);
  const words = new Set<string>();
  for (const [word, head] of heads) {
    words.add(capitalised(word)).add(word.toUpperCase());
    if (head.lower) words.add(word);
  }
  for (const { word, plural } of lexiconFor(language).legalAct.heads) words.add(word).add(plural);
  const citations = CITATION_WORDS.map(escaped).join('|');
  // A name with a head noun in it is found by that noun.
  const headless = known.filter(({ name }) => !name.split(' ').some((word) => heads.has(word.toLowerCase())));
  const names = headless.map(({ name }) => escaped(name)).join('|');
  return new RegExp(
    String.raw`\b(?:${[...words].sort().reverse().map(escaped).join('|')})(?=[a-h]?(?![A-Za-z]))|\b(?:${citations})|\b(?:${names})(?![A-Za-z])`,
    'g',
  );
}

const remembered = new Map<string, RegExp>();

/** A pattern that finds, in one pass, the words that a mention of an act can be built around. */
export function triggersOf(language: string): RegExp {
  const known = remembered.get(language) ?? triggers(language);
  remembered.set(language, known);
  return new RegExp(known);
}
