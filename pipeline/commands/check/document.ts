import { type FoundSource, ReadError, readSource } from '../../1-read/index.ts';
import { rules, verifyOutput } from '../../5-check/index.ts';
import { type OutputFile, toRecord } from '../../6-write/index.ts';
import { annotate } from '../../annotate.ts';
import { filesOf, type Job, pathsOf } from '../../batch/job.ts';
import type { CheckedDocument } from '../../model/document.ts';
import type { DocumentRecord, Finding } from '../../model/records.ts';
import { type ActMention, actMentions } from './act-mentions.ts';
import { driftFindings } from './drift.ts';
import { notAnnotated, unreadable } from './faults.ts';
import { type Stored, storedFile } from './stored.ts';
import { type StoredRecord, storedRecord } from './stored-record.ts';

/** What is wrong with one source and the files that it gave. */
export interface DocumentCheck {
  /** The files that the source gives, in the output. */
  readonly paths: readonly string[];
  /** Whether the corpus-wide files speak of it. */
  readonly recorded: boolean;
  /** What they are to be made from, where it is not the record on disk. */
  readonly record?: string;
  /** Its mentions of acts; left out where it could not be read. */
  readonly acts?: readonly ActMention[];
  /** `file` is a path below the folder of the source. */
  readonly ofSource: readonly Finding[];
  /** `file` is a path in the output. */
  readonly ofOutput: readonly Finding[];
}

/** A file as a fresh run makes it, and as it stands. */
export interface Pair extends OutputFile {
  readonly stored: Stored;
}

const NOTHING = { ofSource: [], ofOutput: [] } as const;

/** A source that says nothing can have an output, which stays as it is. */
function unread(id: string, error: ReadError, job: Job, output: string): DocumentCheck {
  const recorded = storedFile(output, `${id}.json`).state !== 'missing';
  return { ...NOTHING, paths: pathsOf(id, job), recorded, ofSource: [unreadable(id, error)] };
}

const textOf = (pairs: readonly Pair[], path: string): string | undefined => {
  const stored = pairs.find((pair) => pair.path === path)?.stored;
  return stored?.state === 'there' ? stored.text : undefined;
};

/** What the rules find in the files as they stand; in the fresh record where none can be used. */
function verified(
  document: CheckedDocument,
  pairs: readonly Pair[],
  stored: StoredRecord,
): Promise<Finding[]> {
  const tei = textOf(pairs, `${document.id}.tei.xml`);
  return verifyOutput({
    ...(stored.state === 'there' ? stored : { record: toRecord(document) }),
    ...(tei === undefined ? {} : { tei }),
    source: document,
  });
}

/** What the corpus-wide files are to be made from: what a fresh run gives, unless the source is another one by now. */
function recordFor(document: CheckedDocument, pairs: readonly Pair[], changed: DocumentRecord | undefined) {
  const pair = pairs.find(({ path }) => path === `${document.id}.json`);
  const acts = actMentions((changed ?? document).annotations);
  const same = changed !== undefined || (pair?.stored.state === 'there' && pair.stored.text === pair.content);
  return {
    acts,
    recorded: pair !== undefined,
    ...(same || pair === undefined ? {} : { record: pair.content }),
  };
}

/** What the record has of a text that is another one by now stands elsewhere in it, or is mended: that of today counts. */
const ofChanged = (document: CheckedDocument, found: readonly Finding[]): Finding[] => [
  ...toRecord(document).findings,
  ...found.filter(({ ruleId }) => ruleId === rules.SOURCE_UNCHANGED.id),
];

/** Whether the source is another one by now; where it is the record that was changed, the finding is in there. */
const hasChanged = ({ id }: CheckedDocument, found: readonly Finding[]): boolean =>
  found.some(({ ruleId, file }) => ruleId === rules.SOURCE_UNCHANGED.id && file === id);

/** What the rules find in a document, and in the files that it has in the output. */
async function examined(document: CheckedDocument, pairs: readonly Pair[]): Promise<DocumentCheck> {
  const paths = pairs.map(({ path }) => path);
  const file = `${document.id}.json`;
  const stored = storedRecord(file, textOf(pairs, file));
  const found = [...stored.findings, ...(await verified(document, pairs, stored))];
  const changed = hasChanged(document, found) ? stored.record : undefined;
  const drift = changed === undefined ? driftFindings(document, pairs, stored, found) : [];
  const without = pairs.flatMap((pair) => (pair.stored.state === 'there' ? [] : [pair.stored.finding]));
  const isOutput = (finding: Finding): boolean => paths.includes(finding.file ?? '');
  const ofSource = found.filter((finding) => !isOutput(finding));
  return {
    paths,
    ...recordFor(document, pairs, changed),
    ofSource: changed === undefined ? ofSource : ofChanged(document, ofSource),
    ofOutput: [...without, ...found.filter(isOutput), ...drift],
  };
}

/**
 * Proves that the files of one document are valid and true to its source, and that a fresh run, in memory, gives the
 * same bytes.
 */
export async function checkDocument(source: FoundSource, job: Job, output: string): Promise<DocumentCheck> {
  const text = readSource(source, job.configuration);
  const { id } = source;
  if (text instanceof ReadError) return unread(id, text, job, output);
  const document = annotate(text);
  const pairs = filesOf(document, job).map((file) => ({ ...file, stored: storedFile(output, file.path) }));
  if (pairs.some(({ stored }) => stored.state !== 'missing')) return examined(document, pairs);
  return { ...NOTHING, paths: pairs.map(({ path }) => path), recorded: false, ofSource: [notAnnotated(id)] };
}
