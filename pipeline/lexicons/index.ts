import sentence from './en/sentence.json';

/** The words of one language, as data. */
export interface Lexicon {
  readonly sentence: typeof sentence;
}

const ENGLISH: Lexicon = { sentence };

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: ENGLISH };

/** The languages (primary subtags) that there are words for. */
export const languages = Object.keys(LEXICONS);

/** The lexicon of a BCP 47 tag (`en-GB` reads `en`); English where there is none. */
export const lexiconFor = (language: string): Lexicon =>
  LEXICONS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
