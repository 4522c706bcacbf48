import { join, resolve } from 'node:path';
import { type FoundSource, ReadError, readSource } from '../1-read/index.ts';
import { annotate } from '../annotate.ts';
import type { CheckedDocument } from '../model/document.ts';
import { fingerprint, hashOf } from './fingerprint.ts';
import { filesOf, type Job } from './job.ts';
import type { Counts, Entry } from './manifest.ts';
import type { Outcome } from './outcome.ts';
import { reasonOf } from './reason.ts';
import { intact, stampOf } from './stamp.ts';
import { writeText } from './whole-file.ts';

/** One source to be annotated, with what an earlier run remembers of it. */
export interface Task {
  readonly source: FoundSource;
  readonly known: Entry | undefined;
}

/** A batch: what is done to every source, and where the files go. Plain values, so that a worker can be told. */
export interface Run {
  readonly job: Job;
  readonly out: string;
}

function countsOf({ annotations }: CheckedDocument): Counts {
  const counts = { date: 0, figure: 0, 'legal-act': 0 };
  for (const { layer } of annotations) counts[layer]++;
  return counts;
}

/** Writes the files of a document, and says what to remember. */
async function written(document: CheckedDocument, { job, out }: Run): Promise<Pick<Entry, 'files'>> {
  const files = filesOf(document, job);
  await Promise.all(files.map(({ path, content }) => writeText(join(out, path), content)));
  return { files: files.flatMap(({ path }) => stampOf(out, path) ?? []) };
}

async function attempt({ source, known }: Task, run: Run): Promise<Outcome> {
  const { id } = source;
  const text = readSource(source, run.job.configuration);
  if (text instanceof ReadError) return { status: 'failed', id, reason: text.message };
  const key = fingerprint(text, run.job);
  if (known !== undefined && known.key === key && intact(run.out, known.files))
    return { status: 'unchanged', id, entry: known };
  const document = annotate(text);
  const entry: Entry = {
    id,
    root: rootMark(source),
    key: key ?? '',
    mentions: countsOf(document),
    findings: document.findings.length,
    ...(await written(document, run)),
  };
  return { status: 'annotated', id, entry };
}

/** The folder that a source was found in, without naming it. */
export const rootMark = ({ root }: Pick<FoundSource, 'root'>): string => hashOf(resolve(root)).slice(0, 12);

/**
 * Annotates one source and writes its files, where they do not stand already. Never throws: what goes wrong with one
 * document is said of that document, and the others go on.
 */
export async function annotateSource(task: Task, run: Run): Promise<Outcome> {
  try {
    return await attempt(task, run);
  } catch (error) {
    return { status: 'failed', id: task.source.id, reason: reasonOf(error) };
  }
}
