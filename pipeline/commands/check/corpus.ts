import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusWide, corpusPieces } from '../../batch/corpus-wide.ts';
import type { Finding } from '../../model/records.ts';
import { notAnnotated, stale } from './faults.ts';

async function hashOnDisk(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex');
}

/** A hash of each file that the records of these documents give, by its path. */
function freshHashes(corpus: CorpusWide, ids: readonly string[]): Map<string, string> {
  const hashes = new Map<string, Hash>();
  for (const { path, text } of corpusPieces(corpus, ids)) {
    const hash = hashes.get(path) ?? createHash('sha256');
    hashes.set(path, hash.update(text));
  }
  return new Map([...hashes].map(([path, hash]) => [path, hash.digest('hex')]));
}

async function fileFindings(output: string, path: string, fresh: string): Promise<Finding[]> {
  const file = join(output, path);
  if (!existsSync(file)) return [notAnnotated(path, 'this file is missing')];
  return (await hashOnDisk(file)) === fresh ? [] : [stale(path, 'it is not what the records give')];
}

/** Whether what speaks of all documents is what their records give; and the paths of those files. */
export async function checkCorpusFiles(
  corpus: CorpusWide,
  ids: readonly string[],
): Promise<{ paths: string[]; findings: Finding[] }> {
  const hashes = freshHashes(corpus, ids);
  const findings: Finding[] = [];
  for (const [path, fresh] of hashes) findings.push(...(await fileFindings(corpus.out, path, fresh)));
  return { paths: [...hashes.keys()], findings };
}
