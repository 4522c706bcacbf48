import { join, resolve } from 'node:path';
import { type FoundSource, ReadError, readSource } from '../1-read/index.ts';
import { toRecord } from '../6-write/index.ts';
import { annotate } from '../annotate.ts';
import type { CheckedDocument } from '../model/document.ts';
import type { CorpusForm } from './corpus-wide.ts';
import { fingerprint, hashOf } from './fingerprint.ts';
import { filesOf, type Job } from './job.ts';
import type { Counts, Entry } from './manifest.ts';
import type { Outcome } from './outcome.ts';
import { reasonOf } from './reason.ts';
import { shareKey, shareOf } from './share.ts';
import type { Place, ShareWriter } from './shares.ts';
import { intact } from './stamp.ts';
import { begunFile, type WholeFile } from './whole-file.ts';

/** One source to be annotated, with what an earlier run remembers of it. */
export interface Task {
  readonly source: FoundSource;
  readonly known: Entry | undefined;
}

/** A batch: what is done to every source, and where the files go. Plain values, so that a worker can be told. */
export interface Run {
  readonly job: Job;
  readonly out: string;
  /** What is made of all documents together. */
  readonly forms: readonly CorpusForm[];
}

/** A document whose files are written and wait for their names. */
export interface Unfinished {
  readonly status: 'unfinished';
  readonly id: string;
  readonly entry: Omit<Entry, 'files'>;
  readonly files: readonly { readonly path: string; readonly file: WholeFile }[];
}

function countsOf({ annotations }: CheckedDocument): Counts {
  const counts = { date: 0, figure: 0, 'legal-act': 0 };
  for (const { layer } of annotations) counts[layer]++;
  return counts;
}

function written(document: CheckedDocument, { job, out }: Run): Unfinished['files'] {
  const files: { path: string; file: WholeFile }[] = [];
  try {
    for (const { path, content } of filesOf(document, job))
      files.push({ path, file: begunFile(join(out, path), content) });
  } catch (error) {
    for (const { file } of files) file.discard();
    throw error;
  }
  return files;
}

/** Keeps what the document adds to the corpus-wide files, which are there where records are. */
function kept(
  document: CheckedDocument,
  key: string,
  { job, forms }: Run,
  shares: ShareWriter,
): Place | undefined {
  if (!job.formats.includes('json')) return undefined;
  return shares.add(shareKey(key, forms), shareOf(toRecord(document), forms));
}

function attempt({ source, known }: Task, run: Run, shares: ShareWriter): Outcome | Unfinished {
  const { id } = source;
  const text = readSource(source, run.job.configuration);
  if (text instanceof ReadError) return { status: 'failed', id, reason: text.message };
  const key = fingerprint(text, run.job);
  if (known !== undefined && known.key === key && intact(run.out, known.files))
    return { status: 'unchanged', id, entry: known };
  const document = annotate(text);
  const files = written(document, run);
  const share = kept(document, key ?? '', run, shares);
  const entry = {
    id,
    root: rootMark(source),
    key: key ?? '',
    mentions: countsOf(document),
    findings: document.findings.length,
    ...(share === undefined ? {} : { share }),
  };
  return { status: 'unfinished', id, entry, files };
}

/** The folder that a source was found in, without naming it. */
export const rootMark = ({ root }: Pick<FoundSource, 'root'>): string => hashOf(resolve(root)).slice(0, 12);

/**
 * Annotates one source and writes its files, where they do not stand already, under temporary names. Never throws: what
 * goes wrong with one document is said of that document, and the others go on.
 */
export function annotateSource(task: Task, run: Run, shares: ShareWriter): Outcome | Unfinished {
  try {
    return attempt(task, run, shares);
  } catch (error) {
    return { status: 'failed', id: task.source.id, reason: reasonOf(error) };
  }
}
