import { type Lexicon, lexiconFor } from '../../lexicons/index.ts';
import type { DayPart, Season, Unit } from '../../model/temporal/fields.ts';
import type { Part } from '../../model/temporal/value.ts';

export type Deictic = 'last' | 'previous' | 'next' | 'following' | 'this' | 'current' | 'that' | 'same';
export type Direction = 'ago' | 'earlier' | 'later' | 'hence';
export type Times = 'present' | 'past' | 'future';

/** What a word can mean in a temporal expression; a word may mean several things (`second`, `may`, `last`). */
export interface Word {
  readonly text: string;
  readonly abbreviation?: true;
  readonly month?: number;
  readonly weekday?: number;
  readonly season?: Season;
  readonly unit?: Unit | 'fortnight';
  readonly plural?: true;
  readonly cardinal?: number;
  readonly multiplier?: number;
  readonly ordinal?: number;
  readonly decadeName?: number;
  readonly vague?: true;
  readonly part?: Part;
  readonly approximator?: true;
  readonly doubt?: true;
  readonly deictic?: Deictic;
  readonly direction?: Direction;
  readonly dayReference?: number;
  readonly reference?: Times;
  readonly referenceNoun?: Times;
  readonly referenceAdjective?: Times;
  readonly era?: 'bc' | 'ad';
  readonly meridiem?: number;
  readonly clock?: number;
  readonly zone?: string;
  readonly dayPart?: DayPart;
  readonly each?: true;
  readonly frequency?: Unit | 'fortnight' | 'two-years';
  readonly times?: number;
  readonly feast?: true;
  readonly otherCalendarMonth?: string;
  readonly periodWord?: true;
}

type Draft = { -readonly [K in keyof Word]: Word[K] };

const VALUED = [
  'month',
  'weekday',
  'season',
  'unit',
  'cardinal',
  'multiplier',
  'ordinal',
  'decadeName',
  'part',
  'deictic',
  'direction',
  'dayReference',
  'reference',
  'referenceNoun',
  'referenceAdjective',
  'era',
  'meridiem',
  'clock',
  'zone',
  'dayPart',
  'frequency',
  'times',
  'otherCalendarMonth',
] as const;
const LISTED = ['vague', 'approximator', 'doubt', 'each', 'periodWord'] as const;

/** The words of a language by their lower-case form. */
function collect(lexicon: Lexicon['date']): Map<string, Word> {
  const words = new Map<string, Draft>();
  const word = (text: string): Draft => {
    const known = words.get(text) ?? { text };
    words.set(text, known);
    return known;
  };
  // The lexicon is data: its strings are codes of the model by construction, which the compiler cannot see.
  for (const key of VALUED)
    for (const [text, value] of Object.entries(lexicon[key])) Object.assign(word(text), { [key]: value });
  for (const key of LISTED) for (const text of lexicon[key]) word(text)[key] = true;
  for (const [text, unit] of Object.entries(lexicon.unitPlural))
    Object.assign(word(text), { unit, plural: true });
  for (const text of lexicon.abbreviations) word(text).abbreviation = true;
  for (const name of Object.keys(lexicon.feast)) word(/^\p{L}+/u.exec(name)?.[0] ?? name).feast = true;
  return words;
}

const remembered = new Map<string, ReadonlyMap<string, Word>>();

export function wordsOf(language: string): ReadonlyMap<string, Word> {
  const known = remembered.get(language);
  if (known) return known;
  const words = collect(lexiconFor(language).date);
  remembered.set(language, words);
  return words;
}
