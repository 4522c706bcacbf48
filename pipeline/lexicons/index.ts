import currencies from './en/currencies.json';
import date from './en/date.json';
import figure from './en/figure.json';
import legalAct from './en/legal-act.json';
import sentence from './en/sentence.json';
import units from './en/units.json';

/** The words of one language, as data. */
export interface Lexicon {
  readonly date: typeof date;
  readonly currencies: typeof currencies;
  readonly figure: typeof figure;
  readonly legalAct: typeof legalAct;
  readonly sentence: typeof sentence;
  readonly units: typeof units;
}

const ENGLISH: Lexicon = { date, currencies, figure, legalAct, sentence, units };

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', ENGLISH]]);

/** The languages (primary subtags) that there are words for. */
export const languages = [...LEXICONS.keys()];

/** Asked for every mention: a bare tag in small letters, as nearly all are, is looked up as it is. */
const lexicon = (language: string): Lexicon | undefined =>
  LEXICONS.get(language) ?? LEXICONS.get(language.toLowerCase().split('-')[0] ?? '');

/** Whether there are words for a BCP 47 tag. */
export const hasLexicon = (language: string): boolean => lexicon(language) !== undefined;

/** The lexicon of a BCP 47 tag (`en-GB` reads `en`); English where there is none. */
export const lexiconFor = (language: string): Lexicon => lexicon(language) ?? ENGLISH;
