import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { FoundSource } from '../../1-read/index.ts';
import type { CorpusWide } from '../../batch/corpus-wide.ts';
import { type Job, pathsOf } from '../../batch/job.ts';
import type { Finding } from '../../model/records.ts';
import { authorityIn } from '../authority.ts';
import type { Sources } from '../sources.ts';
import { checkCorpusFiles } from './corpus.ts';
import { correctionsWithoutText } from './corrections.ts';
import { checkDocument, type DocumentCheck } from './document.ts';
import { orphan } from './faults.ts';
import type { Located } from './reporters/reporter.ts';
import { repositoryPaths } from './repository-path.ts';

type Output = Omit<CorpusWide, 'authority'>;

/** Files of the output folder that nothing accounts for, in order. Hidden files are the program's own. */
async function orphansIn(output: string, expected: ReadonlySet<string>): Promise<Finding[]> {
  const found = await glob('**/*', { cwd: output });
  return found
    .filter((path) => !expected.has(path))
    .sort()
    .map(orphan);
}

/** The files that a document has in the output, whatever is in them. */
const unseen = ({ id }: FoundSource, job: Job, output: string): DocumentCheck => ({
  paths: pathsOf(id, job),
  recorded: existsSync(join(output, `${id}.json`)),
  ofSource: [],
  ofOutput: [],
});

/** Every check of an output against its sources; the files of documents that are not wanted are not looked into. */
export async function findingsOf(
  job: Job,
  { sources, folders }: Sources,
  corpus: Output,
  isWanted: (source: FoundSource) => boolean,
): Promise<Located[]> {
  const { out } = corpus;
  const pathOf = repositoryPaths();
  const below =
    (folder: string) =>
    (finding: Finding): Located => ({ ...finding, path: pathOf(folder, finding.file ?? '') });
  const expected = new Set<string>();
  const recorded: string[] = [];
  const findings: Located[] = [];
  for (const source of sources) {
    const checked = isWanted(source) ? await checkDocument(source, job, out) : unseen(source, job, out);
    for (const path of checked.paths) expected.add(path);
    if (checked.recorded) recorded.push(source.id);
    findings.push(...checked.ofSource.map(below(source.root)), ...checked.ofOutput.map(below(out)));
  }
  const corpusWide = await checkCorpusFiles({ ...corpus, authority: authorityIn(folders) }, recorded);
  for (const path of corpusWide.paths) expected.add(path);
  const others = [...corpusWide.findings, ...(await orphansIn(out, expected))];
  const lost = folders.flatMap((folder) => correctionsWithoutText(folder, sources).map(below(folder)));
  return [...findings, ...lost, ...others.map(below(out))];
}
