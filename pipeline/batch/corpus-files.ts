import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { byCodePoint } from '../model/code-points.ts';
import { type CorpusWide, corpusPieces, recordOf } from './corpus-wide.ts';
import { hashOf } from './fingerprint.ts';
import { type Entry, Manifest } from './manifest.ts';
import { keepMemorySmall } from './memory.ts';
import { removeDropped, removeFiles } from './remove-files.ts';
import { type Share, shareKey, shareOf } from './share.ts';
import { ShareReader, ShareWriter } from './shares.ts';
import { intact, stampOf } from './stamp.ts';
import { writePieces } from './whole-file.ts';

interface Wanted extends CorpusWide {
  readonly job: { readonly formats: readonly string[] };
  readonly from: readonly string[];
}

/** The manifest's entry of the corpus-wide files: no source has an empty path. */
const CORPUS = '';

const NO_COUNTS = { mentions: { date: 0, figure: 0, 'legal-act': 0 }, findings: 0 };

/** A hash of all that the corpus-wide files depend on: of a document not where its share is kept. */
function keyOf(ids: readonly string[], manifest: Manifest, { forms, authority }: Wanted): string {
  const hash = createHash('sha256').update(hashOf(forms, authority));
  for (const id of ids) {
    const { key, files } = manifest.get(id) ?? {};
    hash.update(JSON.stringify([id, key, files]));
  }
  return hash.digest('hex');
}

/** Writes the files, and keeps the shares of all documents in one file, in this order. Gives the paths of the files. */
async function written(ids: readonly string[], manifest: Manifest, wanted: Wanted): Promise<string[]> {
  const { out, forms } = wanted;
  const reader = new ShareReader(out);
  const writer = new ShareWriter(out);
  const kept = (id: string): Share => {
    const entry = manifest.get(id);
    const key = shareKey(entry?.key ?? '', forms);
    const share = reader.find(key, entry?.share) ?? shareOf(recordOf(wanted, id), forms);
    const place = writer.add(key, share);
    if (entry && place) manifest.amend([{ ...entry, share: place }]);
    return share;
  };
  try {
    return await writePieces(out, corpusPieces(wanted, ids, kept));
  } finally {
    reader.close();
    writer.close();
  }
}

/** Where the texts of this run, and of earlier ones, were found. */
function allFrom(known: Entry | undefined, { out, from }: Wanted): string[] {
  const now = from.map((path) => relative(resolve(out), resolve(path)).replaceAll('\\', '/'));
  const before = known?.from?.filter((path) => existsSync(resolve(out, path))) ?? [];
  return [...new Set([...before, ...now])].sort();
}

/** Where the texts of an output were found, as paths from the working folder; none where that is not remembered. */
export function sourcesOf(out: string): string[] {
  const { from = [] } = new Manifest(out).get(CORPUS) ?? {};
  return from.map((path) => relative('', resolve(out, path)) || '.').filter((path) => existsSync(path));
}

/** The corpus-wide files that the last run wrote, and those of one of these documents; none where that is not remembered. */
export function rememberedFiles(out: string, ids: readonly string[]): string[] {
  const manifest = new Manifest(out);
  const entries = [CORPUS, ids.find((id) => manifest.get(id) !== undefined) ?? CORPUS].map((id) =>
    manifest.get(id),
  );
  return entries.flatMap((entry) => entry?.files ?? []).map(({ path }) => path);
}

/**
 * Writes what speaks of all documents of the output, from their records or from what was kept of these, in the order of
 * their paths; where a document has changed, or one of these files has.
 */
export async function writeCorpusFiles(manifest: Manifest, wanted: Wanted): Promise<void> {
  const { out, job } = wanted;
  const known = manifest.get(CORPUS);
  if (!job.formats.includes('json')) {
    // Without records there is nothing that they could be made from again.
    removeFiles(out, known?.files ?? []);
    manifest.remove(CORPUS);
    return;
  }
  const documents = manifest
    .ids()
    .filter((id) => id !== CORPUS && existsSync(join(out, `${id}.json`)))
    .sort(byCodePoint);
  const key = keyOf(documents, manifest, wanted);
  const from = allFrom(known, wanted);
  if (known?.key === key && intact(out, known.files)) {
    if (from.join('\0') !== known.from?.join('\0')) manifest.amend([{ ...known, from }]);
    return;
  }
  keepMemorySmall('register');
  const paths = await written(documents, manifest, wanted);
  const files = paths.flatMap((path) => stampOf(out, path) ?? []);
  removeDropped(out, known?.files, files);
  manifest.add([{ id: CORPUS, root: '', key, ...NO_COUNTS, files, from }]);
}
