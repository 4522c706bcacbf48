import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusFile, corpusFiles } from '../../batch/corpus-wide.ts';
import type { Finding } from '../../model/records.ts';
import { notAnnotated, stale } from './faults.ts';

async function hashOf(pieces: AsyncIterable<string | Buffer> | Iterable<string>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

async function fileFindings(output: string, { path, pieces }: CorpusFile): Promise<Finding[]> {
  const file = join(output, path);
  if (!existsSync(file)) return [notAnnotated(path, 'this file is missing')];
  const [found, fresh] = [await hashOf(createReadStream(file)), await hashOf(pieces())];
  return found === fresh ? [] : [stale(path, 'it is not what the records give')];
}

/** Whether what speaks of all documents is what their records give; and the paths of those files. */
export async function checkCorpusFiles(
  output: string,
  ids: readonly string[],
  tables: boolean,
): Promise<{ paths: string[]; findings: Finding[] }> {
  const files = corpusFiles(output, ids, tables);
  const findings: Finding[] = [];
  for (const file of files) findings.push(...(await fileFindings(output, file)));
  return { paths: files.map(({ path }) => path), findings };
}
