import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusForm, corpusPieces } from '../../batch/corpus-wide.ts';
import { writePieces } from '../../batch/whole-file.ts';
import { validator } from '../../bridges/ajv.ts';
import type { Register } from '../../model/records.ts';
import { UsageError } from '../usage-error.ts';

const registerFaults = validator('register');

const isRegister = (value: unknown): value is Register => registerFaults(value).length === 0;

/** The register that was written with the records: it may hold identifiers that were looked up beside the texts. */
function registerIn(output: string): Register | undefined {
  const file = join(output, 'extracts', 'register.json');
  if (!existsSync(file)) return undefined;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isRegister(value)) return value;
  throw new UsageError(`${file} is no register of this version. \`rubricator annotate\` makes it again.`);
}

/** Writes what speaks of all these documents from their records; the register is the one that stands, else made anew. */
export async function writeCorpusWide(
  output: string,
  ids: readonly string[],
  forms: readonly CorpusForm[],
  out: string,
): Promise<void> {
  const register = registerIn(output);
  const wanted = { out: output, forms, authority: [], ...(register === undefined ? {} : { register }) };
  await writePieces(out, corpusPieces(wanted, ids));
}
