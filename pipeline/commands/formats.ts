import { formats } from '../6-write/index.ts';
import { type CorpusForm, TABLE_FORMS } from '../batch/corpus-wide.ts';
import { listed } from './listed.ts';
import { UsageError } from './usage-error.ts';

/** What `--to` asks for. */
export interface Wanted {
  /** Names of formats of single documents. */
  readonly formats: readonly string[];
  /** The forms of what speaks of all documents; the register comes with the records. */
  readonly forms: readonly CorpusForm[];
}

const isTable = (name: string): boolean => TABLE_FORMS.some((form) => form === name);

/** Reads `--to`. */
export function namedFormats(to: string): Wanted {
  const names = [...new Set(listed(to))];
  const known = [...formats.map(({ name }) => name), ...TABLE_FORMS];
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0 || unknown.length > 0)
    throw new UsageError(`--to “${unknown.join(',')}” is no format. There are: ${known.join(', ')}.`);
  return {
    formats: names.filter((name) => !isTable(name)),
    forms: [...TABLE_FORMS, 'tei' as const].filter((form) => names.includes(form)),
  };
}

/** Reads `--to` of a run that makes the records: they are the master, the tables are made from them. */
export function wantedFormats(to: string): Wanted {
  const wanted = namedFormats(to);
  const tables = wanted.forms.filter(isTable);
  if (tables.length > 0 && !wanted.formats.includes('json'))
    throw new UsageError(
      `--to ${tables.join(',')} needs json beside it: the tables are made from the records.`,
    );
  return wanted;
}
