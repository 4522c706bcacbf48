import { type Lexicon, lexiconFor } from '../../lexicons/index.ts';
import type { FigureAnnotation } from '../../model/records.ts';
import { type CurrencyTables, currencyPhrases } from './currency-words.ts';
import { Phrases } from './phrases.ts';
import { type UnitTables, unitTables } from './unit-words.ts';

export type Approximation = NonNullable<FigureAnnotation['approximation']>;

/** The words of figures, ready for look-up. */
export interface FigureWords extends UnitTables, CurrencyTables {
  readonly cardinals: ReadonlyMap<string, bigint>;
  readonly scales: ReadonlyMap<string, bigint>;
  /** Multipliers in the plural, which only a number before them makes sure: `40 millions`. */
  readonly pluralScales: ReadonlyMap<string, bigint>;
  readonly dozens: ReadonlyMap<string, bigint>;
  readonly gluedScales: ReadonlyMap<string, bigint>;
  readonly vaguePlurals: ReadonlyMap<string, bigint>;
  readonly vagueFactors: ReadonlyMap<string, bigint>;
  /** Singular and plural, to how many parts make the whole. */
  readonly denominators: ReadonlyMap<string, bigint>;
  readonly adverbs: ReadonlyMap<string, bigint>;
  /** Every word that a number can start with. */
  readonly triggers: ReadonlySet<string>;
  readonly approximators: Phrases<Approximation>;
  readonly approximatorsAfter: Phrases<Approximation>;
  /** Verbs before a number that say as much (`exceeded`); they stay outside the mention. */
  readonly boundVerbs: Phrases<Approximation>;
  /** Participles that are counted as nouns are: `1,200 killed`. */
  readonly participlesCounted: Phrases<true>;
  readonly percents: Phrases<string>;
  /** Gazettes, law reports and treaty series between a volume and a page: `80 FR 55907`. */
  readonly reports: ReadonlySet<string>;
  readonly ageBefore: Phrases<true>;
  readonly ageAfter: Phrases<true>;
  readonly ageUnits: ReadonlyMap<string, string>;
  readonly clock: Phrases<true>;
  /** After a temperature: its number is negative. */
  readonly belowZero: Phrases<true>;
  /** Words that count without a number (`several`), with the least that they can mean. */
  readonly indefinite: ReadonlyMap<string, bigint>;
  /** `triggers` and the indefinite words. */
  readonly allTriggers: ReadonlySet<string>;
  readonly sets: ReadonlyMap<WordSet, ReadonlySet<string>>;
}

const SETS = [
  'ordinals',
  'ordinalEndings',
  'rangeConnectors',
  'frequencyNouns',
  'multipleAfter',
  'pronouns',
  'identifierCues',
  'numberedOnly',
  'nameAfter',
  'scoreWords',
  'voteWords',
  'broughtUp',
  'shillingWords',
  'penceWords',
  'afterParticiple',
  'priceLinks',
  'verbAdjectives',
  'perNumberNouns',
  'ratioNouns',
  'rateToOne',
  'letterUnits',
  'numberedNames',
  'extentBefore',
  'trainAfter',
  'trainVerbs',
  'notCounted',
  'oneBefore',
  'compoundTails',
  'changeUp',
  'changeDown',
  'changeNounsUp',
  'changeNounsDown',
  'changeBetween',
  'stops',
  'offsetWords',
  'unitModifiers',
  'verbs',
  'ageNouns',
  'formsOfMoney',
  'onlyWithOf',
  'verbNouns',
  'leadingModifiers',
  'superlatives',
  'modifiersEndingInS',
  'plurals',
  'notPlural',
  'alsoPlace',
  'determiners',
  'wholeDeterminers',
  'fractionAfter',
  'doubtfulCurrencies',
  'negatives',
  'inchesBefore',
  'hyphened',
  'yearBefore',
  'halfAfter',
  'halfNever',
  'halfBefore',
  'noHundredths',
  'afterVerb',
  'moneyTalk',
  'divided',
  'equals',
  'sentenceAdverbs',
  'namedAfterTime',
  'onlyBefore',
  'unitOpens',
  'ageLinks',
  'ageExtremes',
  'agePronouns',
  'ageVerbs',
  'afterAge',
  'afterAgeOfPerson',
  'placeBefore',
  'beforeNamed',
  'prepositionsOfBound',
  'agePeople',
  'changeObjectEnds',
  'changeParticles',
  'changeParticlesAfter',
  'currencyMetals',
  'changeOfAmounts',
] as const;
export type WordSet = (typeof SETS)[number];

const integers = (record: Readonly<Record<string, number | string>>): Map<string, bigint> =>
  new Map(Object.entries(record).map(([word, value]) => [word, BigInt(value)]));

/** Denominators with their regular plurals. */
function denominators(record: Readonly<Record<string, number>>): Map<string, bigint> {
  return new Map(
    [...integers(record)].flatMap(([word, parts]): [string, bigint][] => [
      [word, parts],
      [`${word}s`, parts],
    ]),
  );
}

/** `{ about: ["around", …] }` as phrases with their meaning. */
function* meanings<K extends string>(record: Readonly<Record<K, readonly string[]>>): Generator<[string, K]> {
  // The keys of a record written in the lexicon are those of its type.
  for (const meaning of Object.keys(record) as K[])
    for (const phrase of record[meaning]) yield [phrase, meaning];
}

const marked = (phrases: readonly string[]): Phrases<true> =>
  new Phrases(phrases.map((phrase): [string, true] => [phrase, true]));

function compile(lexicon: Lexicon): FigureWords {
  const { figure, units, currencies } = lexicon;
  const parts = denominators(figure.denominators);
  const indefinite = integers(figure.indefinite);
  const triggers = new Set([
    ...Object.keys(figure.cardinals),
    ...Object.keys(figure.scales),
    ...Object.keys(figure.dozens),
    ...Object.keys(figure.vaguePlurals),
    ...Object.keys(figure.adverbs),
    ...figure.ordinals,
    ...parts.keys(),
  ]);
  return {
    cardinals: integers(figure.cardinals),
    scales: integers(figure.scales),
    pluralScales: integers(figure.pluralScales),
    dozens: integers(figure.dozens),
    gluedScales: integers(figure.gluedScales),
    vaguePlurals: integers(figure.vaguePlurals),
    vagueFactors: integers(figure.vagueFactors),
    denominators: parts,
    adverbs: integers(figure.adverbs),
    triggers,
    indefinite,
    allTriggers: new Set([...triggers, ...indefinite.keys()]),
    approximators: new Phrases(meanings(figure.approximators)),
    approximatorsAfter: new Phrases(meanings(figure.approximatorsAfter)),
    boundVerbs: new Phrases(meanings(figure.boundVerbs)),
    participlesCounted: marked(figure.participlesCounted),
    percents: new Phrases(Object.entries(figure.percentWords)),
    reports: new Set(figure.reports),
    ageBefore: marked(figure.ageBefore),
    ageAfter: marked(figure.ageAfter),
    ageUnits: new Map(Object.entries(figure.ageUnits)),
    clock: marked(figure.clock),
    belowZero: marked(figure.belowZero),
    sets: new Map(SETS.map((name) => [name, new Set<string>(figure[name])])),
    ...unitTables(units),
    ...currencyPhrases(currencies),
  };
}

const remembered = new Map<string, FigureWords>();

export function figureWords(language: string): FigureWords {
  const known = remembered.get(language);
  if (known) return known;
  const words = compile(lexiconFor(language));
  remembered.set(language, words);
  return words;
}

export const isIn = (words: FigureWords, set: WordSet, word: string): boolean =>
  words.sets.get(set)?.has(word) ?? false;
