import { actType, type KnownAct, knownActs, stateNames } from '../../jurisdictions/index.ts';
import { ownHeads } from '../../jurisdictions/type-words.ts';
import { lexiconFor } from '../../lexicons/index.ts';
import type { ActType } from '../../model/records.ts';

/** What an act is called. */
export interface HeadWord {
  readonly word: string;
  readonly type: ActType;
  readonly subtype: string | undefined;
  readonly plural: boolean;
  /** On which sides of it a name without quotation marks may stand. */
  readonly nameBefore: boolean;
  readonly nameAfter: boolean;
  /** The least number of words of a name before it. */
  readonly nameWords: number;
  /** It also heads a mention when written small. */
  readonly lower: boolean;
  /** Words that, alone before it, make no name (“international law”). */
  readonly notNames: ReadonlySet<string>;
  /** The state whose language it is a word of. */
  readonly jurisdiction?: string;
  /** Words after its “of” with which it says what was done: “declaration of war”. */
  readonly deeds: ReadonlySet<string>;
}

interface Modifier {
  readonly word: string;
  /** With this head it names a state: “Executive Order”, “Republic Act”. */
  readonly head?: string;
  readonly jurisdiction?: string;
  /** With that head it is an act of this type: “Basic Law”. */
  readonly type?: string;
  readonly issuer?: string;
  readonly subtype?: string;
}

export interface ProvisionUnit {
  readonly unit: string;
  /** The units inside it, outermost first. */
  readonly inner: readonly string[];
  /** Its values may be nothing but brackets: “paragraph (a)(vi)”. */
  readonly bracketed: boolean;
}

interface StateName {
  readonly code: string;
  /** In lower case, as tokens are cut. */
  readonly words: readonly string[];
}

interface KnownName extends KnownAct {
  /** As printed: the title or an alias of the act. */
  readonly name: string;
  /** It means the act only after one of its provisions. */
  readonly afterProvision: boolean;
}

type Lexicon = ReturnType<typeof lexiconFor>['legalAct'];

/** The lists of the lexicon that are nothing but words. */
type Listed = { [K in keyof Lexicon]: Lexicon[K] extends string[] ? K : never }[keyof Lexicon];

/** The words of legal acts of one language, ready for looking up. */
export interface Vocabulary {
  readonly heads: ReadonlyMap<string, HeadWord>;
  readonly modifiers: ReadonlyMap<string, Modifier>;
  readonly units: ReadonlyMap<string, ProvisionUnit>;
  readonly unitsInConstitution: readonly string[];
  /** By their first word; longer names first. */
  readonly states: ReadonlyMap<string, readonly StateName[]>;
  readonly adjectives: ReadonlyMap<string, string>;
  /** Words that say what an act is about, when another act follows: “on the enforcement of”. */
  readonly about: readonly string[];
  /** Words of these. */
  readonly aboutWords: ReadonlySet<string>;
  readonly known: readonly KnownName[];
  /** By title, in lower case. */
  readonly knownTitles: ReadonlyMap<string, KnownAct>;
  readonly is: Readonly<Record<Listed, ReadonlySet<string>>>;
}

/** A name cut as the tokeniser cuts it, in lower case. */
const cut = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+|[^\s]/gu) ?? [];

function statesByFirstWord(): Map<string, StateName[]> {
  const states = new Map<string, StateName[]>();
  const names = stateNames.flatMap(({ code, names }) => names.map((name) => ({ code, words: cut(name) })));
  for (const name of names.sort((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = name.words;
    states.set(first, [...(states.get(first) ?? []), name]);
  }
  return states;
}

const NONE: ReadonlySet<string> = new Set();

/** “fərman of 3 May 2004”: words of the state's own language, written small or not, with a number, a date or an issuer. */
const ownWords = (language: string): [string, HeadWord][] =>
  ownHeads(language).map(({ word, type, subtype, jurisdiction }) => [
    word,
    {
      word,
      type,
      subtype,
      plural: false,
      nameBefore: false,
      nameAfter: false,
      nameWords: 1,
      lower: true,
      notNames: NONE,
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      deeds: NONE,
    },
  ]);

function headWords({ heads, notNames }: Lexicon): Map<string, HeadWord> {
  const excluded: Readonly<Record<string, readonly string[]>> = notNames;
  const entries = heads.flatMap((row): [string, HeadWord][] => {
    const shared = {
      word: row.word,
      type: actType(row.type),
      subtype: row.subtype,
      nameBefore: row.name === 'before' || row.name === 'both',
      nameAfter: row.name === 'both',
      nameWords: row.nameWords ?? 1,
      lower: row.lower ?? false,
      notNames: new Set(excluded[row.word]),
      deeds: new Set(row.deeds),
    };
    return [
      [row.word, { ...shared, plural: false }],
      [row.plural, { ...shared, plural: true }],
    ];
  });
  return new Map(entries);
}

function knownNames(): KnownName[] {
  const names = knownActs.flatMap((act) => [
    ...[act.title, ...act.aliases].map((name) => ({ ...act, name, afterProvision: false })),
    ...(act.afterProvisions ?? []).map((name) => ({ ...act, name, afterProvision: true })),
  ]);
  return names.sort((a, b) => b.name.length - a.name.length);
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');

function listsOf(words: Lexicon): Vocabulary['is'] {
  const lists: Record<string, ReadonlySet<string>> = {};
  for (const [name, value] of Object.entries(words)) if (isWords(value)) lists[name] = new Set(value);
  // Object.entries forgets the keys, which are those of `Listed`: the lists that are nothing but words.
  return lists as Vocabulary['is'];
}

function compiled(language: string): Vocabulary {
  const words = lexiconFor(language).legalAct;
  return {
    heads: new Map([...ownWords(language), ...headWords(words)]),
    modifiers: new Map(words.modifiers.map((modifier) => [modifier.word, modifier])),
    units: new Map(
      words.provisionUnits.flatMap(({ unit, inner, bracketed = false, words: names }) =>
        names.map((name): [string, ProvisionUnit] => [name, { unit, inner, bracketed }]),
      ),
    ),
    unitsInConstitution: words.provisionInConstitution,
    states: statesByFirstWord(),
    adjectives: new Map(
      stateNames.flatMap(({ code, adjectives }) =>
        adjectives.map((adjective): [string, string] => [adjective.toLowerCase(), code]),
      ),
    ),
    about: words.relations.flatMap(({ about }) => about),
    aboutWords: new Set(words.relations.flatMap(({ about }) => about.flatMap((signal) => signal.split(' ')))),
    known: knownNames(),
    knownTitles: new Map(
      knownNames()
        .filter((act) => !(act.shared && act.name === act.title))
        .map((act) => [act.name.toLowerCase(), act]),
    ),
    is: listsOf(words),
  };
}

const remembered = new Map<string, Vocabulary>();

export function vocabularyOf(language: string): Vocabulary {
  const known = remembered.get(language) ?? compiled(language);
  remembered.set(language, known);
  return known;
}
