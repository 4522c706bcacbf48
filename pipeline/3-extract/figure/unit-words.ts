import type { Lexicon } from '../../lexicons/index.ts';
import { Phrases } from './phrases.ts';

export interface UnitTables {
  /** Names in lower case, singular and plural, to UCUM codes. */
  readonly unitNames: Phrases<string>;
  /** Symbols, case-sensitive, to UCUM codes. */
  readonly unitSymbols: Phrases<string>;
  /** Symbols that are letters of other words too: only after digits. */
  readonly unitsAfterDigits: ReadonlySet<string>;
  /** Symbols that stand without a space. */
  readonly unitsGlued: ReadonlySet<string>;
  readonly timeUnits: ReadonlySet<string>;
  /** `square` → 2. */
  readonly powers: ReadonlyMap<string, number>;
}

type Data = Lexicon['units'];
type UnitRow = Data['units'][number];

const plurals = ({ names, ...row }: UnitRow): readonly string[] =>
  'plurals' in row && row.plurals !== undefined ? row.plurals : names.map((name) => `${name}s`);

/** A prefix in UCUM stands before the unit: `km`, `kW.h`. */
function* rowNames(row: UnitRow, { prefixes }: Data): Generator<[string, string]> {
  const spelled = [...row.names, ...plurals(row)];
  for (const name of spelled) yield [name, row.ucum];
  if (!('prefixed' in row)) return;
  for (const prefix of prefixes)
    for (const name of spelled) yield [prefix.name + name, prefix.ucum + row.ucum];
}

function* rowSymbols(row: UnitRow, { prefixes }: Data): Generator<[string, string]> {
  const symbols = 'symbols' in row && row.symbols !== undefined ? row.symbols : [];
  for (const symbol of symbols) yield [symbol, row.ucum];
  if (!('prefixed' in row)) return;
  for (const prefix of prefixes)
    for (const symbol of symbols) yield [prefix.symbol + symbol, prefix.ucum + row.ucum];
}

export function unitTables(units: Data): UnitTables {
  return {
    unitNames: new Phrases(units.units.flatMap((row) => [...rowNames(row, units)])),
    unitSymbols: new Phrases(
      units.units.flatMap((row) => [...rowSymbols(row, units)]),
      'text',
    ),
    unitsAfterDigits: new Set(units.needDigits),
    unitsGlued: new Set(units.needGlue),
    timeUnits: new Set(units.timeUnits),
    powers: new Map(Object.entries(units.powers)),
  };
}
