import { globSync } from 'tinyglobby';
import type { FoundSource } from '../../1-read/index.ts';
import { extractWriters, formats, pathsIn } from '../../6-write/index.ts';
import { TABLE_FORMS } from '../../batch/corpus-wide.ts';
import { type Wanted, wantedFormats } from '../formats.ts';

/** The forms of tables that any table has. */
function tablesAmong(files: ReadonlySet<string>): string[] {
  const names = extractWriters.map(({ path }) => path.replace(/\.csv$/, ''));
  return TABLE_FORMS.filter((form) => names.some((name) => files.has(`${name}.${form}`)));
}

/** The formats that an output has: those of which any text has a file, and the tables; records where it has none. */
export function formatsIn(output: string, sources: readonly FoundSource[]): Wanted {
  const files = new Set(globSync('**/*', { cwd: output }));
  const ofTexts = formats.filter((format) =>
    sources.some(({ id }) => pathsIn(id, [format]).some((path) => files.has(path))),
  );
  const names = ofTexts.map(({ name }) => name);
  const tables = names.includes('json') ? tablesAmong(files) : [];
  return wantedFormats([...(names.length > 0 ? names : ['json']), ...tables].join(','));
}
