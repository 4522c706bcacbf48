import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { type FoundSource, isTextName } from '../../1-read/index.ts';
import type { CorpusWide } from '../../batch/corpus-wide.ts';
import { type Job, pathsOf } from '../../batch/job.ts';
import { byCodePoint } from '../../model/code-points.ts';
import type { Finding } from '../../model/records.ts';
import { authorityIn } from '../authority.ts';
import type { Sources } from '../sources.ts';
import type { ActMention } from './act-mentions.ts';
import { checksOf } from './checks-of.ts';
import { checkCorpusFiles } from './corpus.ts';
import { correctionsWithoutText } from './corrections.ts';
import type { DocumentCheck } from './document.ts';
import { orphan } from './faults.ts';
import { cardsWithoutLicence } from './licences.ts';
import type { Located } from './reporters/reporter.ts';
import { repositoryPaths } from './repository-path.ts';
import { recordFaults } from './stored-record.ts';

/** What is checked, and how. */
interface Checked {
  readonly job: Job;
  readonly found: Sources;
  readonly corpus: Omit<CorpusWide, 'authority' | 'records'>;
  /** The files of other documents are not looked into. */
  readonly isWanted: (source: FoundSource) => boolean;
  /** A wish for the number of threads. */
  readonly jobs?: number | undefined;
}

const RECORD = '.json';

/**
 * The documents of which sound records stand in an output, but no text any more: they are orphans, and the corpus-wide
 * files rightly speak of them until they are removed.
 */
const leftIn = (output: string, files: readonly string[], expected: ReadonlySet<string>): string[] =>
  files
    .filter((path) => path.endsWith(RECORD) && !expected.has(path))
    .map((path) => path.slice(0, -RECORD.length))
    .filter((id) => isTextName(id) && recordFaults(output, id).length === 0);

/** What the documents are found to have, taken together. */
class Collected {
  /** The files that the documents give, in the output. */
  readonly expected = new Set<string>();
  /** The documents that the corpus-wide files speak of. */
  readonly recorded = new Set<string>();
  /** Records as they are to be, where those on disk are not. */
  readonly records = new Map<string, string>();
  readonly acts = new Map<string, readonly ActMention[]>();

  add(id: string, { paths, recorded, record, acts }: Omit<DocumentCheck, 'ofSource' | 'ofOutput'>): void {
    for (const path of paths) this.expected.add(path);
    if (!recorded) return;
    this.recorded.add(id);
    if (acts !== undefined) this.acts.set(id, acts);
    if (record !== undefined) this.records.set(id, record);
  }

  /** A document whose files are there, whatever is in them. */
  addUnseen(id: string, job: Job, output: string): void {
    for (const path of pathsOf(id, job)) this.expected.add(path);
    if (existsSync(join(output, `${id}.json`))) this.recorded.add(id);
  }
}

/** Every check of an output against its sources. */
export async function findingsOf({ job, found, corpus, isWanted, jobs }: Checked): Promise<Located[]> {
  const { out } = corpus;
  const { sources, folders } = found;
  const pathOf = repositoryPaths();
  const below =
    (folder: string) =>
    (finding: Finding): Located => ({ ...finding, path: pathOf(folder, finding.file ?? '') });
  const collected = new Collected();
  const findings: Located[] = [];
  const wanted = sources.filter(isWanted);
  for (const { id } of sources.filter((source) => !isWanted(source))) collected.addUnseen(id, job, out);
  for await (const [{ id, root }, check] of checksOf(wanted, { job, output: out }, jobs)) {
    collected.add(id, check);
    findings.push(...check.ofSource.map(below(root)), ...check.ofOutput.map(below(out)));
  }
  const { expected, recorded, records, acts } = collected;
  const whole = { ...corpus, authority: authorityIn(folders), records };
  // Hidden files are the program's own.
  const files = (await glob('**/*', { cwd: out })).sort();
  const recordedIds = sources.map(({ id }) => id).filter((id) => recorded.has(id));
  const ids = [...recordedIds, ...leftIn(out, files, expected)].sort(byCodePoint);
  const corpusWide = await checkCorpusFiles(whole, ids, acts);
  for (const path of corpusWide.paths) expected.add(path);
  const orphans = files.filter((path) => !expected.has(path)).map(orphan);
  const others = [...orphans, ...corpusWide.findings];
  const lost = folders.flatMap((folder) => correctionsWithoutText(folder, sources).map(below(folder)));
  const cards = cardsWithoutLicence(wanted).map(([root, finding]) => below(root)(finding));
  return [...findings, ...cards, ...lost, ...others.map(below(out))];
}
