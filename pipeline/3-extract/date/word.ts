import { type Lexicon, lexiconFor } from '../../lexicons/index.ts';
import type { DayPart, Season, Unit } from '../../model/temporal/fields.ts';
import type { Lies, Part } from '../../model/temporal/value.ts';

export type Deictic = 'last' | 'previous' | 'next' | 'following' | 'this' | 'current' | 'that' | 'same';
export type Direction = 'ago' | 'earlier' | 'later' | 'hence';
export type Times = 'present' | 'past' | 'future';

/**
 * What a word can mean in a temporal expression; a word may mean several things (`second`, `may`, `last`).
 * A class, so that all words have one shape and their fields are read fast.
 */
export class Word {
  readonly text: string;
  readonly abbreviation: true | undefined = undefined;
  readonly month: number | undefined = undefined;
  readonly weekday: number | undefined = undefined;
  readonly season: Season | undefined = undefined;
  readonly unit: Unit | 'fortnight' | undefined = undefined;
  readonly plural: true | undefined = undefined;
  readonly cardinal: number | undefined = undefined;
  readonly multiplier: number | undefined = undefined;
  readonly ordinal: number | undefined = undefined;
  readonly decadeName: number | undefined = undefined;
  readonly vague: true | undefined = undefined;
  readonly dateNoun: true | undefined = undefined;
  /** “h”, “min”: the same for one and for many. */
  readonly unitSign: true | undefined = undefined;
  readonly former: true | undefined = undefined;
  /** More than one: “Mondays”, “mornings”. */
  readonly many: true | undefined = undefined;
  /** “weekday”: any day of the week but those of the weekend. */
  readonly workday: true | undefined = undefined;
  readonly couple: true | undefined = undefined;
  readonly fraction: number | undefined = undefined;
  readonly lies: Lies | undefined = undefined;
  readonly edge: 'first' | 'last' | undefined = undefined;
  readonly part: Part | undefined = undefined;
  readonly approximator: true | undefined = undefined;
  readonly doubt: true | undefined = undefined;
  readonly deictic: Deictic | undefined = undefined;
  readonly direction: Direction | undefined = undefined;
  readonly dayReference: number | undefined = undefined;
  readonly reference: Times | undefined = undefined;
  readonly referenceNoun: Times | undefined = undefined;
  readonly referenceAdjective: Times | undefined = undefined;
  readonly era: 'bc' | 'ad' | undefined = undefined;
  readonly meridiem: number | undefined = undefined;
  readonly clock: number | undefined = undefined;
  readonly zone: string | undefined = undefined;
  readonly dayPart: DayPart | undefined = undefined;
  readonly each: true | undefined = undefined;
  readonly frequency: Unit | 'fortnight' | 'two-years' | undefined = undefined;
  readonly times: number | undefined = undefined;
  readonly feast: true | undefined = undefined;
  readonly otherCalendarMonth: string | undefined = undefined;
  readonly periodWord: true | undefined = undefined;

  constructor(text: string) {
    this.text = text;
  }
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
  'fraction',
  'lies',
  'edge',
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
const LISTED = [
  'many',
  'workday',
  'former',
  'vague',
  'unitSign',
  'dateNoun',
  'couple',
  'approximator',
  'doubt',
  'each',
  'periodWord',
] as const;

/** The words of a language by their lower-case form. */
function collect(lexicon: Lexicon['date']): Map<string, Word> {
  const words = new Map<string, Draft>();
  const word = (text: string): Draft => {
    const known = words.get(text) ?? new Word(text);
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
