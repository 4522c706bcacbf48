import { globSync } from 'tinyglobby';
import type { FoundSource } from '../../1-read/index.ts';
import { CORPUS_FILE, DICTIONARY, extractWriters, formats, pathsIn } from '../../6-write/index.ts';
import { rememberedFiles } from '../../batch/corpus-files.ts';
import { TABLE_FORMS } from '../../batch/corpus-wide.ts';
import { type Wanted, wantedFormats } from '../formats.ts';
import { REGISTER } from './corpus.ts';

/** The forms of tables that any table has; where their dictionary is left alone, those that they have by themselves. */
function tablesAmong(files: ReadonlySet<string>): string[] {
  const names = extractWriters.map(({ path }) => path.replace(/\.csv$/, ''));
  const forms = TABLE_FORMS.filter((form) => names.some((name) => files.has(`${name}.${form}`)));
  return forms.length === 0 && files.has(DICTIONARY) ? ['csv'] : forms;
}

/** What speaks of all documents, and the format that it is made of or stands beside. */
const BESIDE: readonly (readonly [file: string, format: string])[] = [
  [REGISTER, 'json'],
  [CORPUS_FILE, 'tei'],
];

/** The formats of which any text has a file, or the whole corpus one. */
function ofTexts(files: ReadonlySet<string>, sources: readonly FoundSource[]): string[] {
  const names = formats
    .filter((format) => sources.some(({ id }) => pathsIn(id, [format]).some((path) => files.has(path))))
    .map(({ name }) => name);
  const beside = BESIDE.filter(([file]) => files.has(file)).map(([, format]) => format);
  return [...new Set([...names, ...beside])];
}

/**
 * The formats that an output has, or had by what else is there and what the last run remembers, so that not even the
 * loss of all files of a format goes unseen; records where it has none.
 */
export function formatsIn(output: string, sources: readonly FoundSource[]): Wanted {
  const remembered = rememberedFiles(
    output,
    sources.map(({ id }) => id),
  );
  const files = new Set([...globSync('**/*', { cwd: output }), ...remembered]);
  const names = ofTexts(files, sources);
  const tables = names.includes('json') ? tablesAmong(files) : [];
  return wantedFormats([...(names.length > 0 ? names : ['json']), ...tables].join(','));
}
