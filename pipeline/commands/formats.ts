import { formats } from '../6-write/index.ts';
import { listed } from './setting-flags.ts';
import { UsageError } from './usage-error.ts';

/** What `--to` asks for. */
export interface Wanted {
  /** Names of formats of single documents. */
  readonly formats: readonly string[];
  /** Whether the corpus-wide tables are wanted; the register comes with the records. */
  readonly tables: boolean;
}

/** Reads `--to`. The records are the master: tables are made from them. */
export function wantedFormats(to: string): Wanted {
  const names = [...new Set(listed(to))];
  const known = [...formats.map(({ name }) => name), 'csv'];
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0 || unknown.length > 0)
    throw new UsageError(`--to “${unknown.join(',')}” is no format. There are: ${known.join(', ')}.`);
  const tables = names.includes('csv');
  if (tables && !names.includes('json'))
    throw new UsageError('--to csv needs json beside it: the tables are made from the records.');
  return { formats: names.filter((name) => name !== 'csv'), tables };
}
