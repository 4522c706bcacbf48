import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CARD, CONFIGURATION_FILE, correctionsFile, type FoundSource } from '../../1-read/index.ts';
import { git, isCommit } from '../git.ts';
import { UsageError } from '../usage-error.ts';

const paths = (printed = ''): string[] => printed.split('\0').filter((path) => path !== '');

/** The files that differ from a commit, or from where a branch left it; those that git does not know yet, too. */
function changedFiles(ref: string): ReadonlySet<string> {
  const root = git('rev-parse', '--show-toplevel')?.trim();
  if (root === undefined) throw new UsageError('--changed-since needs git, in a repository.');
  if (!isCommit(ref))
    throw new UsageError(
      `--changed-since “${ref}” is no commit here. A shallow clone may lack it: fetch it first.`,
    );
  const base = git('merge-base', ref, 'HEAD')?.trim() ?? ref;
  const changed = paths(git('diff', '--name-only', '--no-renames', '-z', base));
  const added = paths(git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/'));
  return new Set([...changed, ...added].map((path) => join(root, path)));
}

/** The folders from that of a path up to the root, as paths below the root. */
function foldersUp(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [''] : [folder, ...foldersUp(folder)];
}

/** What a document is made from: its text, its corrections, the cards at and above it. */
const madeFrom = ({ id }: FoundSource): string[] => [
  id,
  correctionsFile(id),
  ...foldersUp(id).map((folder) => join(folder, CARD)),
];

/** Every path that files of one document could have been named after: `a.md.tei.xml` → `a.md.tei`, `a.md`, `a`. */
function namesIn(path: string): string[] {
  const name = path.replace(/\.[^./]+$/, '');
  return name === path ? [] : [name, ...namesIn(name)];
}

/** Whether a document, or one of its files in the output, has changed since a commit; with the configuration, all have. */
export function changedSince(ref: string, output: string): (source: FoundSource) => boolean {
  const files = changedFiles(ref);
  const out = realpathSync(output);
  const touched = new Set([...files].flatMap(namesIn));
  if (files.has(join(realpathSync('.'), CONFIGURATION_FILE))) return () => true;
  return (source) => {
    const root = realpathSync(resolve(source.root));
    return touched.has(join(out, source.id)) || madeFrom(source).some((path) => files.has(join(root, path)));
  };
}
