import { workerData } from 'node:worker_threads';
import type { FoundSource } from '../../1-read/index.ts';
import type { CheckRun } from './checks-of.ts';
import { checkDocument, type DocumentCheck } from './document.ts';

// What the pool was made with.
const { job, output }: CheckRun = workerData;

/** What a thread does: some documents, one after the other. */
export default async function checkGroup(sources: readonly FoundSource[]): Promise<DocumentCheck[]> {
  const checks: DocumentCheck[] = [];
  for (const source of sources) checks.push(await checkDocument(source, job, output));
  return checks;
}
