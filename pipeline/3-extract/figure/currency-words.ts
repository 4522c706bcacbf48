import type { Lexicon } from '../../lexicons/index.ts';
import { Phrases } from './phrases.ts';

/** What a currency's name or symbol says. */
export interface Currency {
  /** ISO 4217; what holds where `by` does not. */
  readonly code: string;
  /** The code by jurisdiction, for names that several states share. */
  readonly by?: ReadonlyMap<string, string>;
  /** Counts in hundredths: cents, pence. */
  readonly minor?: true;
  /** How many make one of the currency with this code: twenty shillings a pound. */
  readonly parts?: ReadonlyMap<string, bigint>;
  /** What the letter before a code multiplies by: `MEUR`. */
  readonly scale?: bigint;
}

export interface CurrencyTables {
  /** Names in lower case. */
  readonly currencyNames: Phrases<Currency>;
  /** Symbols and ISO codes as printed. */
  readonly currencySymbols: Phrases<Currency>;
  /** Capitals that are glued to a sum: `R25 million`. */
  readonly currencyLetters: ReadonlyMap<string, Currency>;
}

type Data = Lexicon['currencies'];
type Entry = [phrase: string, currency: Currency];

/** What the rows of all three kinds have in common. */
interface Row {
  readonly names: readonly string[];
  readonly plurals?: readonly string[];
  readonly symbols?: readonly string[];
}

interface Known {
  readonly row: Row;
  readonly currency: Currency;
}

const namesOf = ({ names, plurals }: Row): string[] => [
  ...names,
  ...(plurals ?? names.map((name) => `${name}s`)),
];

const partsOf = (parts: Readonly<Record<string, number>>): Map<string, bigint> =>
  new Map(Object.entries(parts).map(([code, count]) => [code, BigInt(count)]));

const known = (row: Row, currency: Currency): Known => ({ row, currency });

/** The rows of all kinds as one list. */
function rows(data: Data): Known[] {
  const shared = data.shared.map((row) =>
    known(row, {
      code: row.default,
      by: new Map(Object.entries(row.by)),
      ...('parts' in row ? { parts: partsOf(row.parts) } : {}),
    }),
  );
  const minorOf = (name: string): Currency =>
    shared.find(({ row }) => row.names.includes(name))?.currency ?? { code: name };
  return [
    ...data.currencies.map((row) => known(row, { code: row.code })),
    ...shared,
    ...data.minor.map((row) => known(row, { ...minorOf(row.of), minor: true })),
  ];
}

/** A symbol as printed, and one that ends in a sign also in small letters (`hk$`). */
const spellings = (symbol: string, currency: Currency, { anyCase }: Data): Entry[] =>
  symbol.length > 2 && anyCase.some((sign) => symbol.endsWith(sign))
    ? [
        [symbol, currency],
        [symbol.toLowerCase(), currency],
      ]
    : [[symbol, currency]];

const THOUSAND = 1000n;
const MILLION = 1_000_000n;

/** A code as printed: by itself, before its sign (`USD$`), after the letter of a multiplier (`MEUR`). */
const codeEntries = (code: string, data: Data): Entry[] => [
  [code, { code }],
  ...(data.dollars.includes(code) ? spellings(`${code}$`, { code }, data) : []),
  ...data.thousands.map((letter): Entry => [letter + code, { code, scale: THOUSAND }]),
  ...data.millions.map((letter): Entry => [letter + code, { code, scale: MILLION }]),
];

export function currencyPhrases(data: Data): CurrencyTables {
  const all = rows(data);
  return {
    currencyLetters: new Map(
      data.letters.map(({ letter, code, by }) => [letter, { code, by: new Map(Object.entries(by)) }]),
    ),
    currencyNames: new Phrases(
      all.flatMap(({ row, currency }) => namesOf(row).map((name): Entry => [name, currency])),
    ),
    currencySymbols: new Phrases(
      [
        ...all.flatMap(({ row, currency }) =>
          (row.symbols ?? []).flatMap((symbol) => spellings(symbol, currency, data)),
        ),
        ...data.otherCodes.flatMap((code) => codeEntries(code, data)),
      ],
      'text',
    ),
  };
}
