import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { type AuthorityFile, readAuthorityFile } from '../register/index.ts';
import { UsageError } from './usage-error.ts';

function read(folder: string, file: string): AuthorityFile {
  try {
    return readAuthorityFile(file, readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The files of known acts that lie beside the texts: every CSV in a folder `registers`. */
export const authorityIn = (folders: readonly string[]): AuthorityFile[] =>
  folders.flatMap((folder) =>
    globSync('**/registers/*.csv', { cwd: folder, ignore: '**/node_modules/**', expandDirectories: false })
      .sort()
      .map((file) => read(folder, file)),
  );
