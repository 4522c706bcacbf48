import { join, resolve } from 'node:path';
import { type FoundSource, ReadError, readSource } from '../1-read/index.ts';
import { type OutputFile, toRecord } from '../6-write/index.ts';
import { annotateAll } from '../annotate.ts';
import type { CheckedDocument } from '../model/document.ts';
import type { SourceText } from '../model/source-text.ts';
import type { CorpusForm } from './corpus-wide.ts';
import { fingerprint, hashOf } from './fingerprint.ts';
import { filesOfAll, type Job } from './job.ts';
import { type Counts, type Entry, Remembered } from './manifest.ts';
import type { Failed, Outcome } from './outcome.ts';
import { reasonOf } from './reason.ts';
import { type Share, shareKey, shareOf } from './share.ts';
import type { Place, ShareWriter } from './shares.ts';
import { intact } from './stamp.ts';
import { begunFile, type WholeFile } from './whole-file.ts';

/** One source to be annotated, and where it stands what an earlier run remembers of it. */
export interface Task {
  readonly source: FoundSource;
  readonly known: number | undefined;
}

/** A batch: what is done to every source, and where the files go. Plain values, so that a worker can be told. */
export interface Run {
  readonly job: Job;
  readonly out: string;
  /** What is made of all documents together. */
  readonly forms: readonly CorpusForm[];
}

/** A source that was read and has to be annotated. */
interface Read {
  readonly status: 'read';
  readonly source: FoundSource;
  readonly text: SourceText;
  readonly key: string;
}

/** What was made of it. */
interface Made extends Omit<Read, 'status'> {
  readonly status: 'made';
  readonly document: CheckedDocument;
  readonly files: readonly OutputFile[];
  /** What the document adds to the corpus-wide files, which are there where records are. */
  readonly share: Share | undefined;
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

function written(made: readonly OutputFile[], out: string): Unfinished['files'] {
  const files: { path: string; file: WholeFile }[] = [];
  try {
    for (const { path, content } of made) files.push({ path, file: begunFile(join(out, path), content) });
  } catch (error) {
    for (const { file } of files) file.discard();
    throw error;
  }
  return files;
}

/** Keeps what the document adds to the corpus-wide files. */
const kept = ({ share, key }: Made, { forms }: Run, shares: ShareWriter): Place | undefined =>
  share && shares.add(shareKey(key, forms), share);

/** The folder that a source was found in, without naming it. */
export const rootMark = ({ root }: Pick<FoundSource, 'root'>): string => hashOf(resolve(root)).slice(0, 12);

const failed = (id: string, error: unknown): Failed => ({ status: 'failed', id, reason: reasonOf(error) });

const notRead = (id: string, { message, place: { file = id } }: ReadError): Failed => ({
  status: 'failed',
  id,
  reason: message,
  ...(file === id ? {} : { about: file }),
});

function read({ source, known: place }: Task, run: Run, remembered: Remembered): Outcome | Read {
  const { id } = source;
  try {
    const text = readSource(source, run.job.configuration);
    if (text instanceof ReadError) return notRead(id, text);
    const key = fingerprint(text, run.job);
    const known = place === undefined ? undefined : remembered.at(place);
    if (known !== undefined && known.id === id && known.key === key && intact(run.out, known.files))
      return { status: 'unchanged', id, entry: known };
    return { status: 'read', source, text, key: key ?? '' };
  } catch (error) {
    return failed(id, error);
  }
}

function made(sources: readonly Read[], { job, forms }: Run): Made[] {
  const documents = annotateAll(sources.map(({ text }) => text));
  const files = filesOfAll(documents, job);
  const shares = job.formats.includes('json')
    ? documents.map((document) => shareOf(toRecord(document), forms))
    : [];
  return sources.flatMap((source, i) => {
    const document = documents[i];
    if (document === undefined) return [];
    return { ...source, status: 'made' as const, document, files: files[i] ?? [], share: shares[i] };
  });
}

/** All at once; where that fails each by itself, so that it is said of the one whose fault it is. */
function madeOrFailed(sources: readonly Read[], run: Run): (Made | Failed)[] {
  try {
    return made(sources, run);
  } catch (error) {
    const [first, ...others] = sources;
    if (first === undefined) return [];
    return others.length === 0
      ? [failed(first.source.id, error)]
      : sources.flatMap((source) => madeOrFailed([source], run));
  }
}

function begun(one: Made, run: Run, shares: ShareWriter): Outcome | Unfinished {
  const { source, document, key, files } = one;
  try {
    const unfinished = written(files, run.out);
    const share = kept(one, run, shares);
    const entry = {
      id: source.id,
      root: rootMark(source),
      key,
      mentions: countsOf(document),
      findings: document.findings.length,
      ...(share === undefined ? {} : { share }),
    };
    return { status: 'unfinished', id: source.id, entry, files: unfinished };
  } catch (error) {
    return failed(source.id, error);
  }
}

/**
 * Annotates sources and writes their files, where they do not stand already, under temporary names; what became of each, in
 * their order. Never throws: what goes wrong with one document is said of that document, and the others go on.
 */
export function annotateSources(
  tasks: readonly Task[],
  run: Run,
  shares: ShareWriter,
): (Outcome | Unfinished)[] {
  const remembered = new Remembered(run.out);
  const sources = tasks.map((task) => read(task, run, remembered));
  const results = madeOrFailed(
    sources.filter((source) => source.status === 'read'),
    run,
  ).values();
  return sources.map((source) => {
    if (source.status !== 'read') return source;
    const result = results.next().value;
    if (result === undefined) return failed(source.source.id, new Error('nothing was made of it'));
    return result.status === 'made' ? begun(result, run, shares) : result;
  });
}
