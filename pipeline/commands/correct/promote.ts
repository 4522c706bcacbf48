import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeText } from '../../batch/whole-file.ts';
import { goldText, promoted } from '../../corrections/promoted.ts';
import { located } from '../../evaluate/truth.ts';
import type { CheckedDocument } from '../../model/document.ts';
import { readGold } from '../evaluate/gold-files.ts';
import { UsageError } from '../usage-error.ts';

/** Where the gold of a text is: the path of the text below its root, with another extension. */
const goldFile = (folder: string, id: string): string =>
  join(folder, `${id.replace(/\.(?:md|markdown|txt)$/i, '')}.gold.json`);

/** Puts what the corrections say into gold; gives the file. Only what holds can be a standard. */
export async function promote(document: CheckedDocument, folder: string): Promise<string> {
  const open = (document.settledCorrections ?? []).filter(({ status }) => status !== 'kept');
  if (open.length > 0)
    throw new UsageError(
      `line ${open[0]?.line} of its corrections is ${open[0]?.status}: ${open[0]?.reason}. Settle that first.`,
    );
  const file = goldFile(folder, document.id);
  const gold = existsSync(file) ? readGold(file)[0] : undefined;
  const lost = gold === undefined ? [] : located(gold, document.text).lost;
  if (lost.length > 0)
    throw new UsageError(
      `${file} is older than the text: “${lost[0]?.quote}” does not stand there. Bring it up to date first.`,
    );
  await writeText(file, goldText(promoted(document, gold)));
  return file;
}
