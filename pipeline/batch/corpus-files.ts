import { corpusPieces } from './corpus-wide.ts';
import { hashOf } from './fingerprint.ts';
import type { Entry, Manifest } from './manifest.ts';
import { intact, stampOf } from './stamp.ts';
import { writePieces } from './whole-file.ts';

interface Wanted {
  readonly out: string;
  readonly tables: boolean;
  readonly job: { readonly formats: readonly string[] };
}

/** The manifest's entry of the corpus-wide files: no source has an empty path. */
const CORPUS = '';

const byCodePoint = (a: Entry, b: Entry): number => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));

/**
 * Writes what speaks of all documents of the output, from their records, in the order of their paths; where a document
 * has changed, or one of these files has.
 */
export async function writeCorpusFiles(manifest: Manifest, { out, tables, job }: Wanted): Promise<void> {
  if (!job.formats.includes('json')) return;
  const documents = manifest
    .entries()
    .filter(({ id }) => id !== CORPUS)
    .sort(byCodePoint);
  const key = hashOf(tables, documents);
  const known = manifest.get(CORPUS);
  if (known?.key === key && intact(out, known.files)) return;
  const ids = documents.map(({ id }) => id);
  const paths = await writePieces(out, corpusPieces(out, ids, tables));
  const stamps = paths.flatMap((path) => stampOf(out, path) ?? []);
  const nothing = { mentions: { date: 0, figure: 0, 'legal-act': 0 }, findings: 0 };
  manifest.add({ id: CORPUS, root: '', key, ...nothing, files: stamps });
}
