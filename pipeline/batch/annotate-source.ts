import { join } from 'node:path';
import type { FoundSource } from '../1-read/index.ts';
import type { Annotation } from '../model/records.ts';
import type { Counts, Outcome } from './outcome.ts';
import { type Job, outputsOf } from './outputs.ts';
import { reasonOf } from './reason.ts';
import { writeText } from './whole-file.ts';

function countsOf(annotations: readonly Annotation[]): Counts {
  const counts = { date: 0, figure: 0, 'legal-act': 0 };
  for (const { layer } of annotations) counts[layer]++;
  return counts;
}

/**
 * Annotates one source and writes its files below `out`. Never throws: what goes wrong with one document is said of
 * that document, and the others go on.
 */
export async function annotateSource(source: FoundSource, job: Job, out: string): Promise<Outcome> {
  const { id } = source;
  const outputs = outputsOf(source, job);
  if ('reason' in outputs) return { id, status: 'failed', reason: outputs.reason };
  const { document, files } = outputs;
  try {
    await Promise.all(files.map(({ path, content }) => writeText(join(out, path), content)));
  } catch (error) {
    return { id, status: 'failed', reason: reasonOf(error) };
  }
  const { annotations, findings } = document;
  return { id, status: 'annotated', mentions: countsOf(annotations), findings: findings.length };
}
