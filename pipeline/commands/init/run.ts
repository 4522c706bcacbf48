import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { NO_LICENCE, notALicence } from '../../1-read/index.ts';
import { reasonOf } from '../../batch/reason.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { SettingArgs } from '../setting-flags.ts';
import { settingsFrom } from '../settings-from.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { skeleton } from './skeleton.ts';

interface InitArgs extends SettingArgs {
  readonly folder: string;
  readonly title?: string | undefined;
  readonly licence?: string | undefined;
  readonly quiet?: boolean | undefined;
}

/** Writes a file that is not there yet; false where one is, which stays as it is. */
function begun(file: string, content: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    // `wx` fails where there is a file, or a link: it never overwrites.
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Files of lines, each of which says something by itself. */
const BY_LINES = new Set(['.gitignore', '.gitattributes']);

/** The lines that such a file that is there lacks; nothing of another file. */
function lacks(file: string, wanted: string): string {
  if (!BY_LINES.has(basename(file))) return '';
  const there = new Set(readFileSync(file, 'utf8').split(/\r?\n/));
  const missing = wanted.split('\n').filter((line) => line !== '' && !there.has(line));
  return missing.length === 0 ? '' : `; it lacks ${missing.join(', ')}`;
}

const unsaid = (licence: string): string =>
  licence === NO_LICENCE ? `: its licence is ${NO_LICENCE}, which is for you to replace` : '';

const next = (licence: string): string => `
Put texts (.md, .txt) into corpus/ and complete corpus/collection.json${unsaid(licence)}. Then
  rubricator annotate    makes output/
  rubricator check       proves that it is valid, true to the texts and current
and commit both folders.
`;

function licenceFrom(flag: string | undefined): string {
  const fault = flag === undefined ? undefined : notALicence(flag);
  if (fault !== undefined) throw new UsageError(`--licence ${fault}.`);
  return flag ?? NO_LICENCE;
}

export async function runInit({ folder, title, quiet, ...flags }: InitArgs): Promise<ExitCode> {
  const licence = licenceFrom(flags.licence);
  const named = title ?? basename(resolve(folder));
  const files = skeleton({ title: named, licence, settings: settingsFrom(flags) });
  const told = Object.entries(files).map(([path, content]) =>
    begun(join(folder, path), content)
      ? `made ${path}\n`
      : `kept ${path}, which is there${lacks(join(folder, path), content)}\n`,
  );
  if (!quiet) say(told.join('') + next(licence));
  return EXIT.ok;
}
