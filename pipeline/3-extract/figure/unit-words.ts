import type { Lexicon } from '../../lexicons/index.ts';
import { Phrases } from './phrases.ts';

export interface UnitTables {
  /** Names in lower case, singular and plural, to UCUM codes. */
  readonly unitNames: Phrases<string>;
  /** Symbols, case-sensitive, to UCUM codes. */
  readonly unitSymbols: Phrases<string>;
  /** What a rate may be for besides a unit: `capita` → `{person}`. */
  readonly perWhat: ReadonlyMap<string, string>;
  /** Symbols that are letters of other words too: only after digits. */
  readonly unitsAfterDigits: ReadonlySet<string>;
  /** Symbols that stand without a space. */
  readonly unitsGlued: ReadonlySet<string>;
  readonly timeUnits: ReadonlySet<string>;
  /** `square` → 2. */
  readonly powers: ReadonlyMap<string, number>;
}

type Data = Lexicon['units'];
type Prefix = Data['prefixes'][number];

/** A row of the lexicon, whatever of it is left out. */
interface UnitRow {
  readonly ucum: string;
  readonly names: readonly string[];
  readonly plurals?: readonly string[];
  readonly symbols?: readonly string[];
  readonly prefixedSymbols?: readonly string[];
  readonly prefixed?: readonly string[];
}

const spelled = ({ names, plurals }: UnitRow): string[] => [
  ...names,
  ...(plurals ?? names.map((name) => `${name}s`)),
];

/** The prefixes that a unit takes. */
const prefixesOf = ({ prefixed = [] }: UnitRow, { prefixes }: Data): Prefix[] =>
  prefixes.filter(({ ucum }) => prefixed.includes(ucum));

/** `kilo` × `metre`, `metres`; a prefix in UCUM stands before the unit: `km`, `kW.h`. */
function names(row: UnitRow, data: Data): [string, string][] {
  const own = spelled(row);
  return [
    ...own.map((name): [string, string] => [name, row.ucum]),
    ...prefixesOf(row, data).flatMap((prefix) =>
      own.map((name): [string, string] => [prefix.name + name, prefix.ucum + row.ucum]),
    ),
  ];
}

function symbols(row: UnitRow, data: Data): [string, string][] {
  const own = row.symbols ?? [];
  const taken = [...own, ...(row.prefixedSymbols ?? [])];
  return [
    ...own.map((symbol): [string, string] => [symbol, row.ucum]),
    ...prefixesOf(row, data).flatMap((prefix) =>
      taken.map((symbol): [string, string] => [prefix.symbol + symbol, prefix.ucum + row.ucum]),
    ),
  ];
}

export function unitTables(units: Data): UnitTables {
  const rows: readonly UnitRow[] = units.units;
  return {
    unitNames: new Phrases(rows.flatMap((row) => names(row, units))),
    unitSymbols: new Phrases(
      rows.flatMap((row) => symbols(row, units)),
      'text',
    ),
    perWhat: new Map(Object.entries(units.per)),
    unitsAfterDigits: new Set(units.needDigits),
    unitsGlued: new Set(units.needGlue),
    timeUnits: new Set(units.timeUnits),
    powers: new Map(Object.entries(units.powers)),
  };
}
