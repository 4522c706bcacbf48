import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_FILE } from '../../6-write/index.ts';
import { type CorpusWide, corpusPieces } from '../../batch/corpus-wide.ts';
import type { Finding } from '../../model/records.ts';
import { missing, notOfRecords } from './faults.ts';
import { firstLine, lineDifference } from './first-line.ts';
import { type MentionsByDocument, registerFindings } from './register.ts';
import { storedFile } from './stored.ts';
import { recordFaults } from './stored-record.ts';

export const REGISTER = 'extracts/register.json';

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

/** The text of some of these files; those of bytes have none. Made only where they differ. */
function freshTexts(
  corpus: CorpusWide,
  ids: readonly string[],
  wanted: ReadonlySet<string>,
): Map<string, string | undefined> {
  const texts = new Map<string, string[] | undefined>();
  for (const { path, text } of corpusPieces(corpus, ids)) {
    if (!wanted.has(path)) continue;
    const before = texts.get(path);
    if (typeof text !== 'string') texts.set(path, undefined);
    else if (before === undefined) texts.set(path, [text]);
    else before.push(text);
  }
  return new Map([...texts].map(([path, pieces]) => [path, pieces?.join('')]));
}

function difference(out: string, path: string, fresh: string | undefined): Finding {
  if (fresh === undefined) return notOfRecords(path, 1, 'other bytes');
  const stored = storedFile(out, path, fresh.startsWith('\ufeff'));
  if (stored.state !== 'there') return stored.finding;
  const parted = firstLine(stored.text, fresh);
  return notOfRecords(path, parted.line, lineDifference(parted));
}

/** Files that are not there, or not what the records give. */
async function differences(
  corpus: CorpusWide,
  ids: readonly string[],
  hashes: Map<string, string>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const differing = new Set<string>();
  for (const [path, fresh] of hashes) {
    const file = join(corpus.out, path);
    if (!existsSync(file)) findings.push(missing(path));
    else if ((await hashOnDisk(file)) !== fresh) differing.add(path);
  }
  if (differing.size === 0) return findings;
  const texts = freshTexts(corpus, ids, differing);
  return [...findings, ...[...texts].map(([path, fresh]) => difference(corpus.out, path, fresh))];
}

/** What is wrong with the register beside the records. */
function ofRegister({ out }: CorpusWide, documents: MentionsByDocument): Finding[] {
  const stored = storedFile(out, REGISTER);
  return stored.state === 'there' ? registerFindings(REGISTER, stored.text, documents) : [];
}

/** The files that speak of all documents, whatever is in them; without documents there is no corpus file. */
const pathsOf = (corpus: CorpusWide): string[] => [
  ...freshHashes(corpus, []).keys(),
  ...(corpus.forms.includes('tei') ? [CORPUS_FILE] : []),
];

/** What keeps records from being used that stand on disk only: of texts that were not looked into, or cannot be read. */
const faultsIn = ({ out, records }: CorpusWide, ids: readonly string[]): Finding[] =>
  ids.filter((id) => !records?.has(id)).flatMap((id) => recordFaults(out, id));

/** What speaks of all documents. */
interface CorpusFiles {
  readonly paths: string[];
  readonly findings: Finding[];
}

/** Whether what speaks of all documents is what their records give; and the paths of those files. */
export async function checkCorpusFiles(
  corpus: CorpusWide,
  ids: readonly string[],
  documents: MentionsByDocument,
): Promise<CorpusFiles> {
  try {
    return await compared(corpus, ids, documents);
  } catch (error) {
    const findings = faultsIn(corpus, ids);
    if (findings.length === 0) throw error;
    // What the files are to be is not known, as long as a record is damaged.
    return { paths: pathsOf(corpus), findings };
  }
}

async function compared(
  corpus: CorpusWide,
  ids: readonly string[],
  documents: MentionsByDocument,
): Promise<CorpusFiles> {
  const hashes = freshHashes(corpus, ids);
  const register = hashes.has(REGISTER) ? ofRegister(corpus, documents) : [];
  const said = new Set(register.flatMap(({ severity, line }) => (severity === 'error' ? [line] : [])));
  const others = await differences(corpus, ids, hashes);
  const unsaid = others.filter(({ file, line }) => file !== REGISTER || !said.has(line));
  return { paths: [...hashes.keys()], findings: [...register, ...unsaid] };
}
