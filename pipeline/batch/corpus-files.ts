import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusWide, corpusPieces } from './corpus-wide.ts';
import { hashOf } from './fingerprint.ts';
import type { Entry, Manifest } from './manifest.ts';
import { removeDropped, removeFiles } from './remove-files.ts';
import { intact, stampOf } from './stamp.ts';
import { writePieces } from './whole-file.ts';

interface Wanted extends CorpusWide {
  readonly job: { readonly formats: readonly string[] };
}

/** The manifest's entry of the corpus-wide files: no source has an empty path. */
const CORPUS = '';

const NO_COUNTS = { mentions: { date: 0, figure: 0, 'legal-act': 0 }, findings: 0 };

const byCodePoint = (a: Entry, b: Entry): number => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));

/**
 * Writes what speaks of all documents of the output, from their records, in the order of their paths; where a document
 * has changed, or one of these files has.
 */
export async function writeCorpusFiles(manifest: Manifest, wanted: Wanted): Promise<void> {
  const { out, forms, authority, job } = wanted;
  const known = manifest.get(CORPUS);
  if (!job.formats.includes('json')) {
    // Without records there is nothing that they could be made from again.
    await removeFiles(out, known?.files ?? []);
    manifest.remove(CORPUS);
    return;
  }
  const documents = manifest
    .entries()
    .filter(({ id }) => id !== CORPUS && existsSync(join(out, `${id}.json`)))
    .sort(byCodePoint);
  const key = hashOf(forms, authority, documents);
  if (known?.key === key && intact(out, known.files)) return;
  const ids = documents.map(({ id }) => id);
  const paths = await writePieces(out, corpusPieces(wanted, ids));
  const files = paths.flatMap((path) => stampOf(out, path) ?? []);
  await removeDropped(out, known?.files, files);
  manifest.add({ id: CORPUS, root: '', key, ...NO_COUNTS, files });
}
