import currencies from '../../../pipeline/lexicons/en/currencies.json';
import units from '../../../pipeline/lexicons/en/units.json';

const NAMES = new Map<string, string>();
for (const row of units.units) {
  const [name] = row.names;
  if (name === undefined) continue;
  NAMES.set(row.ucum, name);
  const prefixed: readonly string[] = row.prefixed ?? [];
  for (const { ucum, name: prefix } of units.prefixes)
    if (prefixed.includes(ucum)) NAMES.set(ucum + row.ucum, prefix + name);
}
// Rows of other spellings only: their unit has its name from the product above.
NAMES.set('kg', 'kilogram').set('10*6.[Btu]', 'mega british thermal unit');

const POWERS: Readonly<Record<string, string>> = { 2: 'square ', 3: 'cubic ' };

function simpleName(code: string): string {
  const power = /^(.*[^.\d])([23])$/.exec(code);
  const [, base, digit] = power ?? [];
  if (base !== undefined && digit !== undefined && NAMES.has(base))
    return `${POWERS[digit] ?? ''}${NAMES.get(base)}`;
  return NAMES.get(code) ?? code;
}

/** A code as the scorers' gold files name it: in words. */
export function unitName(code: string | undefined, kind: string): string | null {
  if (code === undefined) return null;
  if (code === 'pp') return 'percentage point';
  if (code === 'bp') return 'basis points';
  const name = NAMES.get(code) ?? code.split('/').map(simpleName).join(' per ');
  return kind === 'age' ? `${name} of age` : name;
}

const CURRENCIES = new Map(currencies.currencies.map(({ code, names }) => [code, names[0] ?? code]));
CURRENCIES.set('GBP', 'pound sterling').set('USD', 'USD');

/** A currency in words, with what it is paid for. */
export function currencyName(code: string): string {
  const [money = '', ...rate] = code.split('/');
  return [CURRENCIES.get(money) ?? money, ...rate.map((unit) => simpleName(unit))].join(' per ');
}
