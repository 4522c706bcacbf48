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
}

export interface CurrencyTables {
  /** Names in lower case. */
  readonly currencyNames: Phrases<Currency>;
  /** Symbols and ISO codes as printed. */
  readonly currencySymbols: Phrases<Currency>;
}

type Data = Lexicon['currencies'];
interface Row {
  readonly names: readonly string[];
  readonly plurals?: readonly string[];
  readonly symbols?: readonly string[];
}

const namesOf = ({ names, plurals }: Row): string[] => [
  ...names,
  ...(plurals ?? names.map((name) => `${name}s`)),
];

/** The rows of all kinds as one list. */
function rows(data: Data): { row: Row; currency: Currency }[] {
  const shared = data.shared.map((row) => ({
    row: row as Row,
    currency: { code: row.default, by: new Map(Object.entries(row.by)) },
  }));
  const minorOf = (name: string): Currency =>
    shared.find(({ row }) => row.names.includes(name))?.currency ?? { code: name };
  return [
    ...data.currencies.map((row) => ({ row: row as Row, currency: { code: row.code } })),
    ...shared,
    ...data.minor.map((row) => ({ row: row as Row, currency: { ...minorOf(row.of), minor: true as const } })),
  ];
}

/** A symbol as printed, and one that ends in a sign also in small letters (`hk$`). */
const spellings = (symbol: string, currency: Currency): [string, Currency][] =>
  /[$¥]$/.test(symbol) && symbol.length > 2
    ? [
        [symbol, currency],
        [symbol.toLowerCase(), currency],
      ]
    : [[symbol, currency]];

export function currencyPhrases(data: Data): CurrencyTables {
  const all = rows(data);
  return {
    currencyNames: new Phrases(
      all.flatMap(({ row, currency }) => namesOf(row).map((name): [string, Currency] => [name, currency])),
    ),
    currencySymbols: new Phrases(
      [
        ...all.flatMap(({ row, currency }) =>
          (row.symbols ?? []).flatMap((symbol) => spellings(symbol, currency)),
        ),
        ...data.otherCodes.flatMap((code) =>
          (code.endsWith('D') ? [`${code}$`, code] : [code]).flatMap((symbol) => spellings(symbol, { code })),
        ),
      ],
      'text',
    ),
  };
}
