import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeText } from '../../batch/whole-file.ts';
import { goldText, promoted } from '../../corrections/promoted.ts';
import { located } from '../../evaluate/truth.ts';
import type { CheckedDocument } from '../../model/document.ts';
import type { Gold } from '../../model/records.ts';
import { readChecked } from '../checked-json.ts';
import { goldOf } from '../evaluate/gold-files.ts';
import { UsageError } from '../usage-error.ts';
import { written } from '../written.ts';

/** The gold of a text: where it stands already, else a file that is named as its record, so that no two texts share it. */
function goldFor({ id }: CheckedDocument, folder: string): { file: string; gold: Gold | undefined } {
  const file = join(folder, `${id}.gold.json`);
  const found = goldOf(id, folder);
  if (found === undefined && existsSync(file))
    throw new UsageError(`${file} is gold of ${readChecked(file, 'gold').document}. Give it another name.`);
  return found ?? { file, gold: undefined };
}

/** Puts what the corrections say into gold; gives the file. Only what holds can be a standard. */
export async function promote(document: CheckedDocument, folder: string): Promise<string> {
  const open = (document.settledCorrections ?? []).filter(({ status }) => status !== 'kept');
  if (open.length > 0)
    throw new UsageError(
      `line ${open[0]?.line} of its corrections is ${open[0]?.status}: ${open[0]?.reason}. Settle that first.`,
    );
  const { file, gold } = goldFor(document, folder);
  const lost = gold === undefined ? [] : located(gold, document.text).lost;
  if (lost.length > 0)
    throw new UsageError(
      `${file} is older than the text: “${lost[0]?.quote}” does not stand there. Bring it up to date first.`,
    );
  await written(file, () => writeText(file, goldText(promoted(document, gold))));
  return file;
}
