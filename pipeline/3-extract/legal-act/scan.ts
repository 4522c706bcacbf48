import { lexiconFor } from '../../lexicons/index.ts';
import type { Document } from '../../model/document.ts';
import { CITATION_WORDS } from './citation.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function triggers(language: string): RegExp {
  const { heads, known } = vocabularyOf(language);
  const words = new Set<string>();
  for (const [word, head] of heads) {
    words.add(capitalised(word)).add(word.toUpperCase());
    if (head.lower) words.add(word);
  }
  // Small ones may have a date or parties; of some heads, everyday words, none is an act.
  for (const { word, plural, capital } of lexiconFor(language).legalAct.heads)
    if (capital !== true) words.add(word).add(plural);
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

/** A pattern that finds, in one pass from its beginning, the words that a mention of an act can be built around. */
function triggersOf(language: string): RegExp {
  const known = remembered.get(language) ?? triggers(language);
  remembered.set(language, known);
  known.lastIndex = 0;
  return known;
}

/** The trigger words of one sentence. */
export interface Sites {
  /** Offsets in the document. */
  readonly places: number[];
  /** A note letter is glued to one of them (“Income Tax Acta”). */
  noted: boolean;
}

/** UTF-16 units: the longest demonstrative and a blank. */
const DEMONSTRATIVE = 16;

/** “act of 3 March 1873”, “memorandum of understanding between the Ministry”: a date or parties may follow. */
const IDENTIFIED = /\s+(?:of\s+\p{L}{3,20}\s+)?(?:of\s+[\p{Nd}\p{Lu}]|between\s+(?:the\s+)?\p{Lu})/uy;

/** A small noun like “agreement” counts only after a demonstrative, with a date or with its parties. */
function matters(prose: string, word: string, index: number, { heads, is }: Vocabulary): boolean {
  const head = heads.get(word);
  if (!head || head.lower) return true;
  IDENTIFIED.lastIndex = index + word.length;
  if (IDENTIFIED.test(prose)) return true;
  const before = /(\p{L}+)\s+$/u.exec(prose.slice(Math.max(0, index - DEMONSTRATIVE), index))?.[1];
  return before !== undefined && is.demonstratives.has(before.toLowerCase());
}

const isNoteLetter = (code: number): boolean => code >= 97 && code <= 104;

/** Where in each sentence a mention may stand: one pass over the prose. */
export function sitesBySentence(document: Document): Map<number, Sites> {
  const { prose, sentences, settings } = document;
  const words = vocabularyOf(settings.language);
  const found = new Map<number, Sites>();
  let sentence = 0;
  const triggers = triggersOf(settings.language);
  for (let match = triggers.exec(prose); match; match = triggers.exec(prose)) {
    const { 0: word, index } = match;
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= index) sentence++;
    const start = sentences[sentence]?.start;
    if (start === undefined) break;
    if (start > index || !matters(prose, word, index, words)) continue;
    const noted = isNoteLetter(prose.charCodeAt(index + word.length));
    const sites = found.get(sentence);
    if (sites) {
      sites.places.push(index);
      sites.noted ||= noted;
    } else found.set(sentence, { places: [index], noted });
  }
  return found;
}
