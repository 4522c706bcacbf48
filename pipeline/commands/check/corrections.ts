import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { correctionsFile, type FoundSource } from '../../1-read/index.ts';
import type { Finding } from '../../model/records.ts';
import { orphanCorrections } from './faults.ts';

/**
 * The files of corrections below a folder whose text is not there (any more): what people have said would be lost
 * without a word where a text is renamed.
 */
export function correctionsWithoutText(folder: string, sources: readonly FoundSource[]): Finding[] {
  const known = new Set(sources.map(({ root, id }) => resolve(root, correctionsFile(id))));
  return globSync('**/corrections/*.jsonl', { cwd: folder, ignore: '**/node_modules/**' })
    .filter((file) => !known.has(resolve(join(folder, file))))
    .sort()
    .map(orphanCorrections);
}
